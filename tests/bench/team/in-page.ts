/** Runs in the page of the team board, so that no driver of the browser is measured along with it. */

export interface Step {
  /** From the act to the first frame after it, or to the end of reading, in milliseconds. */
  millis: number;
  /** The longest task in that time; 0 when none was over 50 milliseconds. */
  longestTask: number;
}

export interface BoardFigures {
  /** Pasting all links, until all are stored and shown. */
  read: Step;
  sort: Step;
  filter: Step;
  /** Showing every row. */
  all: Step;
}

/** Pastes `count` links, then sorts, filters and shows all rows. */
export async function measureBoard(text: string, count: number): Promise<BoardFigures> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));
  const until = async (isThere: () => unknown): Promise<void> => {
    while (!isThere()) await pause(5);
  };
  const find = <E extends Element>(selector: string): E => {
    const found = document.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector} on the board.`);
    return found;
  };
  const tasks: { start: number; duration: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ startTime: start, duration }) => ({ start, duration })));
  });
  observer.observe({ type: 'longtask' });

  const step = async (act: () => void, isDone: () => unknown): Promise<Step> => {
    await pause(500);
    const start = performance.now();
    act();
    await until(isDone);
    await frame();
    const end = performance.now();
    await pause(500);
    const within = tasks.filter((task) => task.start >= start - 5 && task.start < end);
    return { millis: end - start, longestTask: Math.max(0, ...within.map(({ duration }) => duration)) };
  };
  const rows = (): number => document.querySelectorAll('.grid tbody tr').length;
  const type = (words: string): void => {
    const field = find<HTMLInputElement>('.row-filters input');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  const read = await step(
    () => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      find('#incoming').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    () => document.querySelector(`[data-landed="${count}"]`) && document.querySelector('[data-sheet="texts"]'),
  );
  const sort = await step(
    () => find<HTMLButtonElement>('.grid thead th:nth-child(4) button').click(),
    () => document.querySelector('.grid thead th:nth-child(4)[aria-sort]'),
  );
  const filter = await step(
    () => type('ada'),
    () => document.querySelector('.row-filters p .link-button'),
  );
  type('');
  const all = await step(
    () =>
      [...document.querySelectorAll<HTMLButtonElement>('[data-sheet="team"] button')]
        .find(({ textContent }) => textContent === 'Show all')
        ?.click(),
    () => rows() === count,
  );
  return { read, sort, filter, all };
}

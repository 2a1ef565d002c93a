/** A finger on its way over the page: how far it went, in CSS pixels, and how long it took. */
export interface Stroke {
  right: number;
  down: number;
  millis: number;
}

const FAR_ENOUGH = 56;
const MOST_MILLIS = 700;
/** Browsers go back and forward in their history by strokes from the edge of the screen. */
const EDGE = 28;

/** What a stroke asks for: a finger that goes to the left pulls the next step in, as a page is turned. */
export function turnOf({ right, down, millis }: Stroke): 'next' | 'back' | undefined {
  const isTurn = Math.abs(right) >= FAR_ENOUGH && Math.abs(right) > 2 * Math.abs(down) && millis <= MOST_MILLIS;
  if (!isTurn) return undefined;
  return right < 0 ? 'next' : 'back';
}

/** Calls back for each stroke over the element that nothing else has a use for. */
export function onTurn(element: HTMLElement, turn: (to: 'next' | 'back') => void): void {
  let start: { x: number; y: number; at: number } | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches, target, timeStamp }) => {
      const [touch, second] = touches;
      const isFree = touch && !second && target instanceof Element && isOurs(touch, target);
      start = isFree ? { x: touch.clientX, y: touch.clientY, at: timeStamp } : undefined;
    },
    { passive: true },
  );
  element.addEventListener('touchcancel', () => {
    start = undefined;
  });
  element.addEventListener(
    'touchend',
    ({ changedTouches: [touch], timeStamp }) => {
      if (!start || !touch || getSelection()?.isCollapsed === false) return;
      const to = turnOf({
        right: touch.clientX - start.x,
        down: touch.clientY - start.y,
        millis: timeStamp - start.at,
      });
      start = undefined;
      if (to) turn(to);
    },
    { passive: true },
  );
}

/** Whether a stroke that begins here can be meant for turning, and not for the browser, a field, or what scrolls sideways. */
function isOurs({ clientX }: Touch, target: Element): boolean {
  if (clientX < EDGE || clientX > innerWidth - EDGE || (visualViewport?.scale ?? 1) > 1) return false;
  if (
    target.closest(
      'input:not([type="radio"], [type="checkbox"]), textarea, select, dialog, [popover], [draggable="true"]',
    )
  )
    return false;
  for (let around: Element | null = target; around; around = around.parentElement)
    if (around.scrollWidth > around.clientWidth && /auto|scroll/.test(getComputedStyle(around).overflowX)) return false;
  return true;
}

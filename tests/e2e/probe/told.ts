import type { Page } from '../page-test.ts';

/** What screen readers are told from now on: by the live regions that are there already, and by alerts that come. */
export const hear = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LIVE = '[role="status"], [role="alert"], [role="log"], output, [aria-live="polite"], [aria-live="assertive"]';
    (Reflect.get(globalThis, 'heard') as { end(): void } | undefined)?.end();
    const there = new Set(document.querySelectorAll(LIVE));
    const told: string[] = [];
    const textOf = ({ type, target, addedNodes }: MutationRecord): string =>
      (type === 'characterData'
        ? (target.textContent ?? '')
        : [...addedNodes].map(({ textContent }) => textContent).join('')
      )
        .replace(/\s+/g, ' ')
        .trim();
    const observer = new MutationObserver((changes) => {
      const news = new Map<Element, string>();
      for (const change of changes) {
        const text = textOf(change);
        const place = change.target instanceof Element ? change.target : change.target.parentElement;
        if (text === '') continue;
        for (let region = place?.closest(LIVE); region; region = region.parentElement?.closest(LIVE))
          if (there.has(region)) news.set(region, `${news.get(region) ?? ''}${text}`);
        for (const added of change.addedNodes)
          if (added instanceof Element && added.matches('[role="alert"]')) news.set(added, text);
      }
      told.push(...news.values());
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    Reflect.set(globalThis, 'heard', { told, end: () => observer.disconnect() });
  });

/** What was told since, each announcement by itself. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'heard') as { told: string[] } | undefined)?.told ?? []);

/** Waits until something was told, or for as long as nobody waits for it any more. Whether it was. */
export const untilTold = (page: Page, millis: number): Promise<boolean> =>
  page
    .waitForFunction(() => (Reflect.get(globalThis, 'heard') as { told: string[] }).told.length > 0, null, {
      timeout: millis,
    })
    .then(
      () => true,
      () => false,
    );

/** What is wrong with where the focus is, if anything. */
export const focusProblem = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    // What was pressed may go away with the next paint.
    for (const _ of [1, 2]) await new Promise((painted) => requestAnimationFrame(painted));
    const at = document.activeElement;
    if (!at || at === document.body) return 'the focus is nowhere';
    const told = at.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    const { width, height } = at.getBoundingClientRect();
    const isClipped = getComputedStyle(at).clipPath !== 'none' || width < 2 || height < 2;
    if (isClipped || !at.checkVisibility({ visibilityProperty: true }))
      return `the focus is on something unseen: ${told}`;
    return undefined;
  });

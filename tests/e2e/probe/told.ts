import type { Page } from '../page-test.ts';

/** What screen readers are told from now on: by the live regions that are there already, and by alerts that come. */
export const hear = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LIVE = '[role="status"], [role="alert"], [role="log"], output, [aria-live="polite"], [aria-live="assertive"]';
    (Reflect.get(globalThis, 'heard') as { end(): void } | undefined)?.end();
    const there = new Set(document.querySelectorAll(LIVE));
    const told: string[] = [];
    const wordsOf = ({ type, target, addedNodes }: MutationRecord): string =>
      (type === 'characterData' ? [target] : [...addedNodes])
        .map(({ textContent }) => textContent)
        .join('')
        .trim();
    /** The live regions around a change, and what has come as an alert. */
    const regionsOf = ({ target, addedNodes }: MutationRecord): Element[] => {
      const regions = [...addedNodes].filter(
        (node) => node instanceof Element && node.matches('[role="alert"]'),
      ) as Element[];
      let region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      for (; region; region = region.parentElement?.closest(LIVE)) if (there.has(region)) regions.push(region);
      return regions;
    };
    const observer = new MutationObserver((changes) => {
      const news = new Map<Element, string>();
      for (const change of changes.filter((one) => wordsOf(one) !== ''))
        for (const region of regionsOf(change)) news.set(region, `${news.get(region) ?? ''}${wordsOf(change)}`);
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

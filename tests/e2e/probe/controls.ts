import type { Page } from '../page-test.ts';

/** What axe leaves open of controls: that a key reaches them, that no drag is needed, that choosing is not going. */
export const controls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"], label';
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown);
    const told = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    const found: string[] = [];

    const invites = (element: Element | null): boolean =>
      element !== null && getComputedStyle(element).cursor === 'pointer';
    for (const element of shown('body *')) {
      if (!invites(element) || invites(element.parentElement)) continue;
      const isInList = element.closest('[role="option"]') !== null;
      if (!element.closest(CONTROLS) && !element.querySelector(CONTROLS) && !isInList)
        found.push(`something to press that no key reaches: ${told(element)}`);
    }
    for (const control of shown('a[href], button, input, select, textarea, summary'))
      if (control.tabIndex < 0 && !control.closest('[aria-hidden="true"], [role="option"], [role="listbox"]'))
        found.push(`a control that Tab passes over: ${told(control)}`);
    for (const row of shown('[draggable="true"]')) {
      const others = [...row.querySelectorAll('button:not([data-act="out"])')].filter(isShown);
      if (others.length === 0) found.push(`something that can be dragged, and moved in no other way: ${told(row)}`);
    }
    found.push(...choosing(shown('select')));
    return found;

    /** Chooses in each list, and sees whether that leads away. */
    function choosing(lists: readonly HTMLElement[]): string[] {
      const [here, before] = [location.pathname, document.activeElement];
      const away: string[] = [];
      const watch = ({ destination }: NavigateEvent): void => {
        if (new URL(destination.url).pathname !== here) away.push(destination.url);
      };
      navigation.addEventListener('navigate', watch);
      for (const list of lists as HTMLSelectElement[]) {
        const was = list.selectedIndex;
        for (const index of [was === 0 ? 1 : 0, was]) {
          list.selectedIndex = index;
          for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
        }
      }
      navigation.removeEventListener('navigate', watch);
      const moved = document.activeElement === before ? [] : ['a choice in a list moves the focus'];
      return [...away.map((url) => `a choice in a list leads to ${url}`), ...moved];
    }
  });

import type { Page } from '../page-test.ts';

/** What axe leaves open of controls: that a key reaches them, that no drag is needed, that to choose is not to go. */
export async function controls(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const check of [pressable, passedOver, draggable, choosing]) found.push(...(await page.evaluate(check)));
  return found;
}

/** What looks as if it could be pressed, and can't be by a key. */
function pressable(): string[] {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"], label, [role="option"]';
  const invites = (element: Element | null): boolean =>
    element !== null && getComputedStyle(element).cursor === 'pointer';
  return probe
    .shown('body *')
    .filter((element) => invites(element) && !invites(element.parentElement))
    .filter((element) => !element.closest(CONTROLS) && !element.querySelector(CONTROLS))
    .map((element) => `something to press that no key reaches: ${probe.told(element)}`);
}

function passedOver(): string[] {
  return probe
    .shown('a[href], button, input, select, textarea, summary')
    .filter(
      (control) => control.tabIndex < 0 && !control.closest('[aria-hidden="true"], [role="option"], [role="listbox"]'),
    )
    .map((control) => `a control that Tab passes over: ${probe.told(control)}`);
}

function draggable(): string[] {
  const hasOtherWay = (row: Element): boolean =>
    [...row.querySelectorAll('button:not([data-act="out"])')].some(probe.isShown);
  return probe
    .shown('[draggable="true"]')
    .filter((row) => !hasOtherWay(row))
    .map((row) => `something that can be dragged, and moved in no other way: ${probe.told(row)}`);
}

/** Chooses in each list, and puts it back. */
function choosing(): string[] {
  const [here, focused] = [location.pathname, document.activeElement];
  const found: string[] = [];
  const watch = (event: NavigateEvent): void => {
    if (new URL(event.destination.url).pathname === here) return;
    found.push(`a choice in a list leads to ${event.destination.url}`);
    if (event.cancelable) event.preventDefault();
  };
  const choose = (list: HTMLSelectElement, index: number): void => {
    list.selectedIndex = index;
    for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
  };
  navigation.addEventListener('navigate', watch);
  for (const list of probe.shown('select') as HTMLSelectElement[]) {
    const before = list.selectedIndex;
    choose(list, before === 0 ? 1 : 0);
    choose(list, before);
  }
  navigation.removeEventListener('navigate', watch);
  return document.activeElement === focused ? found : [...found, 'a choice in a list moves the focus'];
}

import { nextTask } from '../../primitives/next-task.ts';

/** Controls whose state a page keeps, and a person or a browser can change. */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Sets every control back to what the page was built with, and returns how to put in again what somebody chose, typed and
 * pressed before the island was live: on a slow line the page can be used for seconds before its script arrives.
 *
 * The page is set back because browsers bring forms back by position, after Back and in Firefox after a reload
 * (https://html.spec.whatwg.org/multipage/browsing-the-web.html#restore-persisted-state), while each learner sees an
 * order of their own: the tick would stand at another option. `inline/touch.ts` tells what a person did.
 */
export function noteEarlyInput(root: HTMLElement): () => Promise<void> {
  const controls = [...root.querySelectorAll<Control>('input, select, textarea')];
  const early = controls
    .filter((control) => control.hasAttribute('data-touched'))
    .map((control) => ({ group: groupOf(control), put: puttingBack(control) }));
  for (const control of controls) setBack(control);
  const press = pressAgain(root);
  const since = new Set<string | Control>();
  // A click, since Firefox 153 takes what a script ticks for a person’s input.
  const note = ({ isTrusted, target, type }: Event): void => {
    const control = controls.find((one) => one === target);
    if (isTrusted && control && (type === 'click') === isTicked(control)) since.add(groupOf(control));
  };
  for (const type of ['click', 'input']) root.addEventListener(type, note, true);
  return async () => {
    // One after the other, each in a task of its own: what one changes is drawn before the next adds to it, and what is
    // on record stands before the first.
    for (const { group, put } of early) {
      await nextTask();
      // Whoever was quicker has chosen anew.
      if (!since.has(group)) put();
    }
    await nextTask();
    for (const type of ['click', 'input']) root.removeEventListener(type, note, true);
    press();
  };
}

/** What a control is chosen in: a radio button’s group, or the control itself. */
const groupOf = (control: Control): string | Control => (control.type === 'radio' ? control.name : control);

/** How to press the button that was pressed last, unless it says something else by now. What opens without a script has done so. */
function pressAgain(root: ParentNode): () => void {
  const pressed = [...root.querySelectorAll<HTMLButtonElement>('button[data-pressed]:not([popovertarget])')].at(-1);
  const words = pressed?.textContent;
  return () => {
    if (pressed?.isConnected && pressed.textContent === words) pressed.click();
  };
}

/** How to bring a control to where it stands now. */
function puttingBack(control: Control): () => void {
  if (isTicked(control)) {
    const { checked } = control;
    // A click and not a change, so that an island that takes no more can refuse it.
    return () => {
      if (control.checked !== checked) control.click();
    };
  }
  const { value } = control;
  return () => {
    if (value === control.value || isShown(control)) return;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

function setBack(control: Control): void {
  if (isTicked(control)) control.checked = control.defaultChecked;
  else if (control instanceof HTMLSelectElement)
    control.selectedIndex = Math.max(
      0,
      [...control.options].findIndex((option) => option.defaultSelected),
    );
  else if (control.type !== 'file') control.value = control.defaultValue;
}

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

/** It shows what was answered, and takes no more. */
const isShown = (control: Control): boolean => !(control instanceof HTMLSelectElement) && control.readOnly;

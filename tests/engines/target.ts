import type { Role, Target } from './person.ts';
import { type ElementReference, idOf, type Send, WebDriverError } from './web-driver.ts';

/** Finds by the protocol what a person would reach for; roles and names are those that the browser itself tells. */

/** What may have the role. */
const CANDIDATES: Readonly<Record<Role, string>> = {
  button: 'button, summary, [role="button"], input[type="button"]',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select, [role="combobox"]',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  searchbox: 'input[type="search"]',
  textbox: 'input:not([type]), input[type="text"], textarea',
};

/** The first that can be seen, in the middle of the window; waits until there is one. */
export async function elementAt(send: Send, target: Target, limitMillis: number): Promise<ElementReference> {
  const element = await until(limitMillis, () => firstSeen(send, target).catch(goneMeanwhile));
  if (!element)
    throw new Error(`Nobody can reach ${typeof target === 'string' ? target : `${target.role} ${target.name}`}.`);
  return element;
}

/** The page drew itself anew between two questions; then it is looked for once more. */
function goneMeanwhile(error: unknown): undefined {
  if (error instanceof WebDriverError && /stale element reference/.test(error.message)) return undefined;
  throw error;
}

/** The same, also where it can’t be seen, such as a field for files behind a button. */
export async function isThere(send: Send, selector: string, limitMillis: number): Promise<ElementReference> {
  const element = await until(limitMillis, async () => (await allOf(send, selector))[0]);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

async function until<Found>(limitMillis: number, find: () => Promise<Found | undefined>): Promise<Found | undefined> {
  for (const end = Date.now() + limitMillis; Date.now() < end; await new Promise((rest) => setTimeout(rest, 30))) {
    const found = await find();
    if (found !== undefined) return found;
  }
  return undefined;
}

const allOf = async (send: Send, selector: string): Promise<ElementReference[]> =>
  (await send('POST', '/elements', { using: 'css selector', value: selector })) as ElementReference[];

async function firstSeen(send: Send, target: Target): Promise<ElementReference | undefined> {
  const selector =
    typeof target === 'string' ? target : `:is(${target.within ?? 'html'}) :is(${CANDIDATES[target.role]})`;
  for (const element of await seenOf(send, selector)) {
    if (typeof target !== 'string' && !(await isCalled(send, element, target))) continue;
    return comeIntoView(send, element);
  }
  return undefined;
}

const seenOf = async (send: Send, selector: string): Promise<ElementReference[]> =>
  (await send('POST', '/execute/sync', {
    script: 'return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility())',
    args: [selector],
  })) as ElementReference[];

async function isCalled(
  send: Send,
  element: ElementReference,
  { role, name }: Exclude<Target, string>,
): Promise<boolean> {
  const label = (await send('GET', `/element/${idOf(element)}/computedlabel`)) as string;
  if (!(name instanceof RegExp ? name.test(label) : label.trim() === name)) return false;
  return (await send('GET', `/element/${idOf(element)}/computedrole`)) === role;
}

/** Brings it to the middle of the window and waits until it stands still there. Undefined while something lies over it. */
async function comeIntoView(send: Send, element: ElementReference): Promise<ElementReference | undefined> {
  const isFree = await send('POST', '/execute/async', { script: `(${standStill})(...arguments)`, args: [element] });
  return isFree === true ? element : undefined;
}

/** Runs in the page. What can be reached as it stands is not moved. */
function standStill(element: Element, tell: (isFree: boolean) => void): void {
  let before = '';
  let isMoved = false;
  const look = (): void => {
    // The middle of its first line is where the protocol clicks.
    const box = element.getClientRects()[0] ?? new DOMRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    const isFree = element.contains(hit) || hit?.closest('label')?.control === element;
    const isStill = before === `${x} ${y}`;
    if (isStill && (isFree || isMoved)) {
      tell(isFree);
      return;
    }
    if (isStill) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    isMoved ||= isStill;
    before = `${x} ${y}`;
    requestAnimationFrame(() => requestAnimationFrame(look));
  };
  look();
}

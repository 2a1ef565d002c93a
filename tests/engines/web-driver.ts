/** A session of the W3C WebDriver protocol (https://www.w3.org/TR/webdriver2/), by nothing but `fetch`. */

/** The key under which the protocol names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How an element is named in what is sent and what comes back. */
export type ElementReference = { [ELEMENT]: string };

export class WebDriverError extends Error {}

export type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Sends a command to the driver at an address. Rejects with its words when it can’t be done. */
export const sender =
  (address: string): Send =>
  async (method, path, body) => {
    const answer = await fetch(`${address}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: { error: string; message: string } };
    if (!answer.ok) throw new WebDriverError(`${path}: ${value.error}: ${value.message}`);
    return value;
  };

export const idOf = (element: ElementReference): string => element[ELEMENT];

/** What the keys are called in the protocol, which gives those without a letter a place of their own in Unicode. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Shift: '\uE008',
  Control: '\uE009',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** What presses keys such as `Tab` or `Control+k`, one after the other. */
export function keyActions(keys: readonly string[]): object {
  const actions = keys.flatMap((key) => {
    const held = (key.length > 1 ? key.split('+') : [key]).map((one) => KEYS[one] ?? one);
    const down = held.map((value) => ({ type: 'keyDown', value }));
    return [...down, ...held.toReversed().map((value) => ({ type: 'keyUp', value }))];
  });
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}

type Step = { to: ElementReference | 'viewport'; beside?: number } | 'down' | 'up';

/** What the mouse does: goes to the middle of elements, or so many pixels beside it, or to the corner of the window, and has its button held or let go. */
export function mouseActions(steps: readonly Step[]): object {
  const actions = steps.map((step) => {
    if (step === 'down') return { type: 'pointerDown', button: 0 };
    if (step === 'up') return { type: 'pointerUp', button: 0 };
    return { type: 'pointerMove', origin: step.to, x: step.beside ?? 0, y: 0 };
  });
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}

import type { CDPSession } from '@playwright/test';
import type { Page } from '../page-test.ts';

/**
 * Walks all stops of Tab on the page as it stands, there and back: whether each control is one, whether the focus is seen
 * at each and nothing lies over it, whether one gets out again, and whether the order is the one that is seen.
 */
export async function walk(page: Page): Promise<string[]> {
  const presses = await page.evaluate(watchFocus);
  const client = await page.context().newCDPSession(page);
  for (const backward of [false, true]) {
    await page.evaluate(turn, backward);
    await pressTab(client, presses, backward);
  }
  await client.detach();
  return page.evaluate(sumUp);
}

/** All at once: to wait for each key takes longer than all else. */
async function pressTab(client: CDPSession, times: number, backward: boolean): Promise<void> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: backward ? 8 : 0 };
  const sent = Array.from({ length: times }, () => [
    client.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' }),
    client.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }),
  ]);
  await Promise.all(sent.flat());
}

interface Walk {
  /** A page, and not a dialog over it. */
  isPage: boolean;
  expected: Set<Element>;
  visited: Element[];
  found: Set<string>;
  end: () => void;
}

/** Runs in the page. Says how often Tab is to be pressed for all of it. */
function watchFocus(): number {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
  const isStop = (element: HTMLElement): boolean => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.closest('[inert]') || (element as HTMLButtonElement).disabled) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name, form }) => name === element.name && form === element.form,
    );
    return element.checked || (!group.some(({ checked }) => checked) && group[0] === element);
  };
  const controls = scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
  const expected = new Set([...controls].filter(isStop));
  const record: Walk = {
    isPage: scope === document && !document.querySelector('dialog[open]'),
    expected,
    visited: [],
    found: new Set(),
    end: () => document.removeEventListener('keyup', look, true),
  };

  /** Where the focus may show: at the element itself, and at what stands for it. */
  const placesOf = (element: Element): Element[] =>
    [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement].filter(
      (place) => place != null,
    );
  const ringOf = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return [outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, boxShadow].join('|');
  };
  const without = new Map([...controls].flatMap(placesOf).map((place) => [place, ringOf(place)]));
  const isRing = (place: Element): boolean => {
    if (ringOf(place) === (without.get(place) ?? '|none')) return false;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(place);
    const shadow = /^[a-z]+\([^)]*\)/.exec(boxShadow)?.[0] ?? '';
    const color = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5 ? outlineColor : shadow;
    return outlineStyle === 'auto' || (color !== '' && probe.contrast(color, probe.behind(place.parentElement)) >= 3);
  };
  const isCovered = (element: Element): boolean =>
    ![...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.5, 0.1, 0.9].some((x) =>
        [0.5, 0.1, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          return (
            hit !== null &&
            (element.contains(hit) || hit.contains(element) || hit.closest('label')?.control === element)
          );
        }),
      ),
    );
  function look(): void {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return;
    record.visited.push(at);
    if (!placesOf(at).some(isRing)) record.found.add(`no visible focus: ${probe.told(at)}`);
    if (isCovered(at)) record.found.add(`the focus is covered or out of view: ${probe.told(at)}`);
  }
  document.addEventListener('keyup', look, true);
  Reflect.set(globalThis, 'walk', record);
  // A date is several stops, and the end of the page is one.
  const dates = [...expected].filter((element) => element.matches('[type="date"], [type="time"]'));
  return expected.size + 4 * dates.length + 2;
}

/** Runs in the page: the way begins at its top, or at its foot. */
function turn(backward: boolean): void {
  const record = Reflect.get(globalThis, 'walk') as Walk;
  record.visited.push(document.body);
  if (document.querySelector('dialog:modal')) return;
  const edge = document.createElement('span');
  edge.tabIndex = -1;
  if (backward) document.body.append(edge);
  else document.body.prepend(edge);
  edge.focus({ preventScroll: true });
  edge.remove();
}

/** Runs in the page. */
function sumUp(): string[] {
  const { isPage, expected, visited, found, end } = Reflect.get(globalThis, 'walk') as Walk;
  end();
  const isRadio = (element: Element): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio';
  /** One of a group stands for all of it. */
  const isVisited = (stop: Element): boolean =>
    visited.includes(stop) || visited.some((other) => isRadio(stop) && isRadio(other) && other.name === stop.name);
  for (const stop of expected)
    if (stop.isConnected && !isVisited(stop)) found.add(`Tab never comes to it: ${probe.told(stop)}`);
  if (isPage && !visited[1]?.matches('a[href^="#"]')) found.add('the first stop is no way past the header');
  if (isPage && document.querySelector('dialog[open]')) found.add('the focus alone opens a dialog');
  visited.forEach((stop, index) => {
    const staysThere = stop === visited[index + 1] && expected.size > 1;
    if (staysThere && !stop.matches('[type="date"], [type="time"]'))
      found.add(`Tab does not lead on from it: ${probe.told(stop)}`);
  });
  return [...found];
}

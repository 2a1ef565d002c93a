import type { Person } from './person.ts';

/** What somebody sees in a page; the first that a selector finds, and nothing where it finds none. */

export const textOf = (person: Person, selector: string): Promise<string> =>
  person.run((of: string) => document.querySelector<HTMLElement>(of)?.innerText ?? '', selector);

export const attributeOf = (person: Person, selector: string, name: string): Promise<string | null> =>
  person.run(([of, attribute]) => document.querySelector(of)?.getAttribute(attribute) ?? null, [
    selector,
    name,
  ] as const);

export const countOf = (person: Person, selector: string): Promise<number> =>
  person.run((of: string) => document.querySelectorAll(of).length, selector);

/** The values of all fields and whether all boxes are ticked, in order. */
export const fieldsOf = (person: Person, selector: string): Promise<(string | boolean)[]> =>
  person.run(
    (of: string) =>
      Array.from(document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(of), (field) =>
        field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type) ? field.checked : field.value,
      ),
    selector,
  );

export const addressOf = (person: Person): Promise<string> => person.run(() => location.href, undefined);

/** How far the page can be moved sideways. */
export const sidewaysOf = (person: Person): Promise<number> =>
  person.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, undefined);

export const exercise = (address: string): string => `[data-exercise="${address}"]`;

export const stateOf = (person: Person, address: string): Promise<string | null> =>
  attributeOf(person, exercise(address), 'data-state');

/** Scrolls to an exercise and waits until it is live. */
export const comesAlive = (person: Person, address: string): Promise<void> =>
  person.run(async (of: string) => {
    document.querySelector(of)?.scrollIntoView();
    for (const end = Date.now() + 15_000; !document.querySelector(`[data-live="yes"]:has(${of})`); ) {
      if (Date.now() > end) throw new Error(`${of} does not become live.`);
      await new Promise((rest) => setTimeout(rest, 20));
    }
  }, exercise(address));

/** A fault that a person could have made, planted in a built page on its way to the browser. */
export interface Defect {
  /** What was done, in plain words. */
  name: string;
  /** Of WCAG 2.2. */
  criterion: string;
  /** The page and the state in which it shows. */
  scene: string;
  plant: Plant;
}

export type Plant =
  | Texts
  /** Rules after all others, and what they must match for the defect to be there. */
  | { css: string; on: string }
  /** What runs before the page, and tells by `document.documentElement.dataset.planted` that it did its harm. */
  | { behavior: () => void };

/**
 * Changes of what was built, all of which must find their place. What an island shows comes twice: in the page, and by its
 * script, which leaves alone what is there already.
 */
export interface Texts {
  page?: Change;
  code?: Change;
  /** A second place in the scripts. */
  alsoCode?: Change;
}

export interface Change {
  from: RegExp;
  to: string;
}

/**
 * A piece of a built script as a pattern: any quotes, and `@`, which is $1, $2 … in what replaces it, for whatever name a
 * minifier gave.
 */
export function code(text: string): RegExp {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(escaped.replaceAll('"', '["\'`]').replaceAll('@', '([\\w$$]+)'), 'g');
}

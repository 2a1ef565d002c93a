/** Choices by what they are for, as sorting and matching store them. */
export type TextMap = Readonly<Record<string, string>>;

/** The log is untrusted input: an object of texts and nothing else. */
export const isTextMap = (value: unknown): value is TextMap =>
  value instanceof Object && !Array.isArray(value) && Object.values(value).every((entry) => typeof entry === 'string');

/** A choice that is the map's own; `constructor` is nobody's. */
export const chosenIn = (map: TextMap, id: string): string | undefined =>
  Object.hasOwn(map, id) ? map[id] : undefined;

/** Deeper than anything that is written here; a stack holds far more. */
export const MOST_LEVELS = 32;

/** With these, a careless copy of an object would change its prototype. */
export const FORBIDDEN_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Whether a value may go into a link and come out of one: nested at most 32 levels deep, every number finite, and no
 * field with a name that reaches for a prototype.
 */
export function isPlainJson(value: unknown, levels = MOST_LEVELS): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) return value.every((entry) => isPlainJson(entry, levels - 1));
  return Object.entries(value).every(
    ([name, field]) => !FORBIDDEN_NAMES.includes(name) && isPlainJson(field, levels - 1),
  );
}

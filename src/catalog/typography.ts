/** Straight quotation marks, apostrophes and three dots as a printer sets them; what learners type is never touched. */
export function typographic(text: string): string {
  return text
    .replace(/\.\.\./g, '…')
    .replace(/(^|[\s([{‘—–-])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}

/** Fields that hold codes or addresses and not words. */
const NOT_PROSE = new Set([
  'id',
  'kind',
  'url',
  'accept',
  'language',
  'skills',
  'lessons',
  'prerequisites',
  'aliases',
  'modules',
  'guardrail',
]);

/** A copy of some content with all of its prose set typographically. */
export function typeset<T>(content: T): T {
  return typesetValue(content) as T;
}

function typesetValue(value: unknown): unknown {
  if (typeof value === 'string') return typographic(value);
  if (Array.isArray(value)) return value.map(typesetValue);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, NOT_PROSE.has(key) ? entry : typesetValue(entry)]),
  );
}

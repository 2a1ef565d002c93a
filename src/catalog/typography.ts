import { isMarked } from '../exercises/prose.ts';
import { curlyQuotes, ellipses } from './punctuation.ts';
import { typesetProse } from './typeset-prose.ts';

/** Straight quotation marks, apostrophes and three dots as a printer sets them; what learners type is never touched. */
export const typographic = (text: string): string => curlyQuotes(ellipses(text));

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

/** Fields whose own fields are named by the author, so that none of those names says what it holds. */
const NAMED_BY_AUTHOR = new Set(['guardrails']);

/** A copy of some content with all of its prose set typographically. */
export function typeset<T>(content: T): T {
  return typesetValue(content) as T;
}

/** The same for content by id, where an id may well be `url` or `language`. */
export function typesetById<T>(content: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(content).map(([id, entry]) => [id, typeset(entry)]));
}

function typesetValue(value: unknown): unknown {
  if (typeof value === 'string') return typographic(value);
  if (isMarked(value)) return typesetProse(value);
  if (Array.isArray(value)) return value.map(typesetValue);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, typesetField(key, entry)]));
}

function typesetField(key: string, value: unknown): unknown {
  if (NAMED_BY_AUTHOR.has(key) && value instanceof Object) return typesetById({ ...value });
  return NOT_PROSE.has(key) ? value : typesetValue(value);
}

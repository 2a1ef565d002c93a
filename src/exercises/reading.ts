import { cleanText } from '../primitives/clean-text.ts';
import { isFields } from '../primitives/field-checks.ts';

/**
 * How a kind tells what somebody answered. Responses come from links and files that anybody can make, so each function
 * takes any JSON and never throws. One of another kind, which may be asked too, holds nothing for it.
 */
export interface Reading {
  /** Whether people rate themselves, as with texts and recall cards: such scores say what they think of it. */
  selfRated: boolean;
  /**
   * What was picked, as keys to count: an item's id, `pairKey` or `typedIn`. None where an answer has no parts that can
   * be wrong by themselves.
   */
  picks(response: unknown): string[];
  /** What was written in the person's own words, which are shared and shown apart from answers. */
  written?(response: unknown): string | undefined;
  /** Which criteria of the exercise somebody found met in their own work, by id; undefined where it says nothing of that. */
  met?(response: unknown): string[] | undefined;
  /** What a response without picks says, to be read; empty for nothing. `textOf` gives the text of an item. */
  words?(response: unknown, textOf: (item: string) => string): string;
}

/** More than any exercise has; a forged response may hold any number. */
export const MOST_PICKS = 30;
const MOST_LETTERS = 60;

/** An id or a word that somebody sent, as it can be shown. */
export const shortText = (text: string): string => cleanText(text, MOST_LETTERS).text;

/** An item put to a target, as a key. */
export const pairKey = (item: string, target: string): string => `${item}=${target}`;

export const fieldIn = (response: unknown, field: string): unknown =>
  isFields(response) ? response[field] : undefined;

/** The id in a field, if there is one. */
export function idIn(response: unknown, field: string): string[] {
  const id = fieldIn(response, field);
  return typeof id === 'string' && id !== '' ? [id] : [];
}

export function listIn(response: unknown, field: string): readonly unknown[] {
  const list = fieldIn(response, field);
  return Array.isArray(list) ? list : [];
}

/** The ids in a list. */
export const idsIn = (response: unknown, field: string): string[] =>
  listIn(response, field).filter((id) => typeof id === 'string');

/** The items of a map with what they were put to, as keys. */
export function pairsIn(response: unknown, field: string): string[] {
  const map = fieldIn(response, field);
  if (!isFields(map)) return [];
  return Object.entries(map).flatMap(([item, target]) => (typeof target === 'string' ? [pairKey(item, target)] : []));
}

/** What was typed, in small letters between quotes, as a key. */
export function typedIn(response: unknown, field: string): string[] {
  const typed = fieldIn(response, field);
  return typeof typed === 'string' ? [`“${shortText(typed).toLowerCase()}”`] : [];
}

/** Whether a key is what was typed, which has no id to look up. */
export const isTyped = (pick: string): boolean => pick.startsWith('“');

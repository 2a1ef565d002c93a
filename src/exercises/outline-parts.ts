import { type Prose, plainText } from './prose.ts';

/** What a hand-in and the team board show of an exercise beside its question; plain JSON. */
export interface OutlineParts {
  /** What can be chosen, by id: options, lines, prompts, cards, steps, or what the buyer says. */
  items: Readonly<Record<string, string>>;
  /** What an item can be put to, by id, in kinds that have such: replies or groups; in a talk by `<moment>/<reply>`. */
  targets: Readonly<Record<string, string>>;
  /** Which picks are right, as `picks` of the kind's `Reading` gives them. */
  right: readonly string[];
  /** Why an item is right or wrong, by its id, in kinds that say so for each. */
  reasons?: Readonly<Record<string, string>>;
  /** What people check their own work against, by id, in kinds in which they rate themselves. */
  criteria?: Readonly<Record<string, string>>;
}

export const textsById = (entries: readonly { id: string; text: Prose }[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ id, text }) => [id, plainText(text)]));

export const reasonsById = (entries: readonly { id: string; why: Prose }[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ id, why }) => [id, plainText(why)]));

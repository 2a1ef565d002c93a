import type { Grader } from '../kind.ts';
import { plainText } from '../prose.ts';
import { chosenIn, isTextMap, type TextMap } from '../text-map.ts';
import type { Sort } from './schema.ts';

export interface SortResponse {
  /** Group id by card id. */
  groups: TextMap;
}

/** The share of cards in their group. */
export const grader: Grader<Sort, SortResponse> = {
  empty: { groups: {} },
  isResponse: (value): value is SortResponse => value instanceof Object && 'groups' in value && isTextMap(value.groups),
  missing: ({ cards }, { groups }) => {
    const left = cards.filter(({ id }) => chosenIn(groups, id) === undefined);
    const [first, ...others] = left;
    if (!first) return undefined;
    return others.length === 0
      ? `“${plainText(first.text)}” has no group yet.`
      : `${left.length} cards have no group yet.`;
  },
  grade: ({ cards }, { groups }) => {
    const right = cards.filter(({ id, group }) => chosenIn(groups, id) === group).length;
    return { score: right / Math.max(1, cards.length), note: `${right} of ${cards.length} in the right group.` };
  },
};

import type { Grader } from '../kind.ts';
import { plainText } from '../prose.ts';
import { chosenIn, isTextMap, type TextMap } from '../text-map.ts';
import type { Match } from './schema.ts';

export interface MatchResponse {
  /** Reply id by prompt id. */
  pairs: TextMap;
}

/** The share of prompts with the reply that fits. */
export const grader: Grader<Match, MatchResponse> = {
  empty: { pairs: {} },
  isResponse: (value): value is MatchResponse => value instanceof Object && 'pairs' in value && isTextMap(value.pairs),
  missing: ({ prompts }, { pairs }) => {
    const left = prompts.filter(({ id }) => !chosenIn(pairs, id));
    const [first, ...others] = left;
    if (!first) return undefined;
    return others.length === 0
      ? `“${plainText(first.text)}” has no reply yet.`
      : `${left.length} lines have no reply yet.`;
  },
  grade: ({ prompts }, { pairs }) => {
    const right = prompts.filter(({ id, reply }) => chosenIn(pairs, id) === reply).length;
    return { score: right / Math.max(1, prompts.length), note: `${right} of ${prompts.length} replies fit.` };
  },
};

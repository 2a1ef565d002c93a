import type { Problem } from '../../../src/catalog/problem.ts';
import { betterShares } from '../measures/talk-share.ts';
import type { LessonText } from '../text/lesson-text.ts';

/** A model call in which the rep says more than this teaches the opposite of what it says. */
const MOST = 0.55;

export const modelCalls = ({ source }: LessonText): Problem[] =>
  betterShares(source).flatMap(({ label, share }) => {
    if (share <= MOST) return [];
    const what = `In the better call “${label}” the rep says ${percent(share)} of the words, and ${percent(MOST)} is the most.`;
    return [{ file: source.file, what, mend: 'let the buyer tell more, and say what the rep says in fewer words.' }];
  });

const percent = (share: number): string => `${Math.round(100 * share)} %`;

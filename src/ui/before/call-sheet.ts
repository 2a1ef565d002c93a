import type { CommitmentMade } from '../../log/event.ts';
import type { SituationSheet } from '../../site/situation-sheets.ts';
import type { QuestionOutline } from '../../team/hand-in/question-outline.ts';

/** What stands on one page for one call: the situation, and what the learner brings to it. */
export interface CallSheet {
  situation: SituationSheet;
  plans: readonly { plan: string; day: string }[];
  missed: readonly MissedQuestion[];
}

export interface MissedQuestion {
  lesson: string;
  stem: string;
  right: string;
}

/** One page holds so many of each, beside the rules and the replies. */
export const MOST_PLANS = 3;
export const MOST_MISSED = 3;
/** In letters. */
const LONGEST_ANSWER = 140;

/**
 * The plans that fit, those that are due first coming first. The name that the learner gave the call is left out: a sheet lies
 * open on a desk.
 */
export const plansOn = (
  { lessons }: Pick<SituationSheet, 'lessons'>,
  commitments: readonly Pick<CommitmentMade, 'lesson' | 'day'>[],
): CallSheet['plans'] =>
  commitments
    .flatMap(({ lesson, day }) => {
      const plan = lessons.find(({ id }) => id === lesson)?.plan;
      return plan === undefined ? [] : [{ plan, day }];
    })
    .slice(0, MOST_PLANS);

/**
 * Questions that were wrong the last time, in words. Those whose answer is no line to remember, such as an order, are left
 * to the questions themselves. `addresses` come most urgent first.
 */
export const missedOn = (
  { lessons }: Pick<SituationSheet, 'lessons'>,
  addresses: readonly string[],
  outlines: readonly QuestionOutline[],
): MissedQuestion[] =>
  addresses
    .flatMap((address) => {
      const outline = outlines.find(({ exercise }) => exercise === address);
      const lesson = lessons.find(({ id }) => address.startsWith(`${id}/`));
      const right = outline && rightIn(outline);
      return outline && lesson && right !== undefined ? [{ lesson: lesson.title, stem: outline.stem, right }] : [];
    })
    .slice(0, MOST_MISSED);

function rightIn({ right, items }: QuestionOutline): string | undefined {
  const texts = right.flatMap((id) => items[id] ?? []);
  const line = texts.join(' ');
  return texts.length === right.length && line !== '' && line.length <= LONGEST_ANSWER ? line : undefined;
}

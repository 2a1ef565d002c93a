import { readings } from '../../exercises/readings.ts';
import type { AnswerReply } from '../../log/reply.ts';
import type { QuestionOutline } from '../hand-in/question-outline.ts';
import { trainerName } from '../hand-in/trainer-name.ts';

/** A criterion as both saw it. */
export interface RatedCriterion {
  id: string;
  text: string;
  /** Undefined where the person did not rate it, or this site can't read how they did. */
  own: boolean | undefined;
  theirs: boolean;
  /** What the two say of it, in one sentence. */
  words: string;
}

/**
 * How a trainer rated the criteria of an answer, beside how the person rated them. `response` is the person's own answer at
 * the time; `from` is the trainer's name, or empty.
 */
export function ratedCriteria(
  { criteria = {} }: Pick<AnswerReply, 'criteria'>,
  question: QuestionOutline | undefined,
  response: unknown,
  from: string,
): RatedCriterion[] {
  const met = question && readings.get(question.kind)?.met?.(response);
  const texts = question?.criteria ?? {};
  const known = Object.keys(texts);
  // What travels is in the order of letters; one reads them as the exercise has them.
  const ids = [...new Set([...known, ...Object.keys(criteria)])];
  return ids.flatMap((id) => {
    const theirs = Object.hasOwn(criteria, id) ? criteria[id] : undefined;
    if (theirs === undefined) return [];
    const own = met && Object.hasOwn(texts, id) ? met.includes(id) : undefined;
    const text = Object.hasOwn(texts, id) ? (texts[id] ?? '') : 'A criterion this exercise no longer has';
    return { id, text, own, theirs, words: gap(own, theirs, trainerName(from)) };
  });
}

function gap(own: boolean | undefined, theirs: boolean, trainer: string): string {
  if (own === undefined) return theirs ? `Yes, says ${trainer}` : `Not yet, says ${trainer}`;
  if (own === theirs) return own ? 'You both say yes' : 'You both say not yet';
  return own ? `You say yes, ${trainer} says not yet` : `You say not yet, ${trainer} says yes`;
}

/** The gap over all of them: "You and Maria agree on 3 of 4." Empty where nobody rated themselves. */
export function gapInWords(rated: readonly RatedCriterion[], from: string): string {
  const both = rated.filter(({ own }) => own !== undefined);
  if (both.length === 0) return '';
  const agreed = both.filter(({ own, theirs }) => own === theirs).length;
  const trainer = trainerName(from);
  const whole = agreed === both.length ? (both.length === 1 ? 'on it' : `on all ${both.length}`) : undefined;
  return `You and ${trainer} agree ${whole ?? `on ${agreed} of ${both.length}`}.`;
}

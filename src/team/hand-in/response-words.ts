import { isTyped, MOST_PICKS, type Reading, shortText } from '../../exercises/reading.ts';
import { readings } from '../../exercises/readings.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import type { QuestionOutline } from './question-outline.ts';

/** What a person's response says, for counting and for reading. All of it takes any JSON. */

const MOST_WORDS = 2_000;

/** Whether people rate themselves, so that a score is only what they think of it. */
export const isSelfRated = (question: QuestionOutline | undefined): boolean =>
  question !== undefined && readings.get(question.kind)?.selfRated === true;

/** The words of a response that somebody wrote, as they wrote them. */
export const writtenIn = (response: unknown): string | undefined =>
  firstTold(undefined, (reading) => reading.written?.(response));

/** What somebody picked, as keys to count; see `Reading`. */
export const picksIn = (response: unknown, question: QuestionOutline | undefined): string[] =>
  firstTold(question, (reading) => picksBy(reading, response)) ?? [];

function picksBy(reading: Reading, response: unknown): string[] | undefined {
  const picks = [...new Set(reading.picks(response))];
  return picks.length > 0 ? picks.slice(0, MOST_PICKS) : undefined;
}

/** A pick in words: the text of what was chosen. Without a question, or with an id that it no longer has, the id. */
export function pickInWords(pick: string, question: QuestionOutline | undefined): string {
  if (isTyped(pick)) return pick;
  const at = pick.indexOf('=');
  const [item, target] = at < 0 ? [pick, undefined] : [pick.slice(0, at), pick.slice(at + 1)];
  const text = textOf(item, question?.items);
  return target === undefined ? text : `${text} → ${textOf(target, question?.targets)}`;
}

const textOf = (id: string, texts: QuestionOutline['items'] | undefined): string =>
  texts && Object.hasOwn(texts, id) ? (texts[id] ?? id) : shortText(id);

/** A whole response in words; empty when there is nothing in it to say. */
export const responseInWords = (response: unknown, question: QuestionOutline | undefined): string =>
  firstTold(question, (reading) => wordsBy(reading, response, question)) ?? '';

function wordsBy(reading: Reading, response: unknown, question: QuestionOutline | undefined): string | undefined {
  const picks = picksBy(reading, response);
  if (picks) return picks.map((pick) => pickInWords(pick, question)).join('; ');
  const written = reading.written?.(response);
  if (written !== undefined) return cleanText(written, MOST_WORDS, true).text;
  return reading.words?.(response, (id) => textOf(id, question?.items)) || undefined;
}

/**
 * What the question's own kind makes of a response, else the first kind that can read it: this site may not have the
 * question any more, or have made another kind of it since it was answered.
 */
function firstTold<T>(question: QuestionOutline | undefined, tell: (reading: Reading) => T | undefined): T | undefined {
  const own = question && readings.get(question.kind);
  for (const reading of own ? [own, ...readings.values()] : readings.values()) {
    const told = tell(reading);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** What would have been right, in words; empty where there is nothing to look up, as with what people write. */
export const rightInWords = (question: QuestionOutline | undefined): string =>
  (question?.right ?? []).map((pick) => pickInWords(pick, question)).join('; ');

import type { Answer, SearchDocument } from '../shared/document.ts';
import { isFraming } from '../shared/framing-words.ts';
import { isStopWord } from '../shared/stop-words.ts';
import { type Word, wordsOf } from '../shared/words.ts';
import { hitsOf } from './excerpt.ts';
import type { Group } from './query-plan.ts';

/** What somebody typed, as `planQuery` and `wordWeights` read it. */
interface Typed {
  /** All of its words. */
  words: readonly string[];
  groups: readonly Group[];
  weights: readonly number[];
  /** Of the place that was found first. */
  lesson: string | undefined;
}

/** How like a line is to what was typed. */
interface Likeness {
  /** How much of the query the line has: the share of the weights of its words. */
  held: number;
  /** How much of the line was typed: the share of its telling words. */
  said: number;
  /** How many words of the query the line has. */
  words: number;
}

/** What a line must have at least to be meant. */
const MEANT: Likeness = { held: 0.7, said: 0.5, words: 1 };
/** The same for few words, which could be meant in many ways. */
const MEANT_BY_FEW: Likeness = { held: 0.7, said: 0.75, words: 1 };
/** The same where the place that was found first is of the lesson that has the answer. */
const MEANT_IN_LESSON: Likeness = { held: 0.3, said: 0.4, words: 2 };
const FEW = 2;

/** The answer to the line that is nearest to what was typed, if any is near enough to be meant. */
export function nearestAnswer(answers: readonly SearchDocument[], typed: Typed): Answer | undefined {
  const worthOf = worthFor(typed);
  let best: Answer | undefined;
  let most = 0;
  for (const { answer, lesson } of answers.toSorted(bySayings))
    for (const line of answer?.to ?? []) {
      const worth = worthOf(wordsOf(line), lesson === typed.lesson);
      if (worth > most) [best, most] = [answer, worth];
    }
  return best;
}

/** Of two that are as near, what a buyer says comes before a call to get ready for. */
const bySayings = (a: SearchDocument, b: SearchDocument): number =>
  Number(a.answer?.before !== undefined) - Number(b.answer?.before !== undefined);

/** Tells how near a line is: 0 for one that is not meant, up to 1, and 2 for the very words. */
function worthFor({ words, groups, weights }: Typed): (line: readonly Word[], isInLesson: boolean) => number {
  const typed = words.join(' ');
  const counted = groups.flatMap((group, at) => (isFraming(group.typed) ? [] : [{ group, weight: weights[at] ?? 0 }]));
  const areFew = counted.length <= FEW;
  const sought = counted.map(({ group, weight }) => ({
    weight,
    // Of few words each was chosen, so that none may stand for another.
    hitsIn: hitsOf({ groups: [areFew ? { ...group, terms: group.exact } : group], pairs: [] }),
  }));
  return (line, isInLesson) => {
    if (line.map(({ word }) => word).join(' ') === typed) return 2;
    const likeness = likenessOf(line, sought);
    const isMeant =
      has(likeness, areFew ? MEANT_BY_FEW : MEANT) || (isInLesson && !areFew && has(likeness, MEANT_IN_LESSON));
    return isMeant ? likeness.held ** 2 * likeness.said : 0;
  };
}

const has = ({ held, said, words }: Likeness, least: Likeness): boolean =>
  held >= least.held && said >= least.said && words >= least.words;

type Sought = readonly { weight: number; hitsIn: ReturnType<typeof hitsOf> }[];

function likenessOf(line: readonly Word[], sought: Sought): Likeness {
  const found = sought.map(({ weight, hitsIn }) => ({ weight, hits: hitsIn(line) }));
  const held = found.filter(({ hits }) => hits.length > 0);
  const typed = new Set(held.flatMap(({ hits }) => hits.map(({ start }) => start)));
  const telling = tellingOf(line);
  const said = telling.filter(({ start }) => typed.has(start));
  return {
    held: share(weightOf(held), weightOf(found)),
    said: share(said.length, telling.length),
    words: held.length,
  };
}

const weightOf = (words: readonly { weight: number }[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Those that tell the line from others; all of them where none does. */
function tellingOf(words: readonly Word[]): readonly Word[] {
  const kept = words.filter(({ word }) => !isStopWord(word));
  const telling = kept.filter(({ word }) => !isFraming(word));
  return [telling, kept].find(({ length }) => length > 0) ?? words;
}

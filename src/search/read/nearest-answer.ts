import type { Answer } from '../shared/document.ts';
import { isFraming } from '../shared/framing-words.ts';
import { isStopWord } from '../shared/stop-words.ts';
import { type Word, wordsOf } from '../shared/words.ts';
import { type HitsIn, hitsOf } from './excerpt.ts';
import type { Group } from './query-plan.ts';

/** How much of the query a line must have: the share of the weights of its words. */
const LEAST_HELD = 0.7;
/** How much of the line must have been typed: the share of its telling words. Few words could be meant in many ways. */
const LEAST_SAID = 0.5;
const LEAST_SAID_IN_FEW = 0.75;
const FEW = 2;

/** What somebody typed, as `planQuery` and `wordWeights` read it. */
interface Typed {
  /** All of its words. */
  words: readonly string[];
  groups: readonly Group[];
  weights: readonly number[];
}

/** The answer to the line that is nearest to what was typed, if any is near enough to be meant. */
export function nearestAnswer(answers: readonly Answer[], typed: Typed): Answer | undefined {
  const worthOf = worthFor(typed);
  let best: Answer | undefined;
  let most = 0;
  // Of two that are as near, what a buyer says comes before a call to get ready for.
  for (const answer of answers.toSorted((a, b) => Number('before' in a) - Number('before' in b)))
    for (const line of answer.to) {
      const worth = worthOf(wordsOf(line));
      if (worth > most) [best, most] = [answer, worth];
    }
  return best;
}

/** Tells how near a line is: 0 for one that is not meant, up to 1, and 2 for the very words. */
function worthFor({ words, groups, weights }: Typed): (line: readonly Word[]) => number {
  const typed = words.join(' ');
  const counted = weights.map((weight, at) => (isFraming(groups[at]?.typed ?? '') ? 0 : weight));
  const areFew = counted.filter((weight) => weight > 0).length <= FEW;
  // Of few words each was chosen, so that none may stand for another.
  const hits = groups.map((group) =>
    hitsOf({ groups: [areFew ? { ...group, terms: group.exact } : group], pairs: [] }),
  );
  return (line) => {
    if (line.map(({ word }) => word).join(' ') === typed) return 2;
    const { held, said } = likeness(line, hits, counted);
    return held >= LEAST_HELD && said >= (areFew ? LEAST_SAID_IN_FEW : LEAST_SAID) ? held * held * said : 0;
  };
}

/** 0 to 1 each. */
interface Likeness {
  /** How much of the query the line has. */
  held: number;
  /** How much of the line was typed. */
  said: number;
}

function likeness(words: readonly Word[], hits: readonly HitsIn[], weights: readonly number[]): Likeness {
  const found = hits.map((hitsIn) => hitsIn(words));
  const whole = sum(weights);
  const held = sum(weights.filter((_, at) => (found[at]?.length ?? 0) > 0));
  const typed = new Set(found.flat().map(({ start }) => start));
  const counted = tellingOf(words);
  const said = counted.filter(({ start }) => typed.has(start)).length;
  return { held: whole === 0 ? 0 : held / whole, said: counted.length === 0 ? 0 : said / counted.length };
}

/** Those that tell the line from others; all of them where none does. */
function tellingOf(words: readonly Word[]): readonly Word[] {
  const kept = words.filter(({ word }) => !isStopWord(word));
  const telling = kept.filter(({ word }) => !isFraming(word));
  return [telling, kept].find(({ length }) => length > 0) ?? words;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);

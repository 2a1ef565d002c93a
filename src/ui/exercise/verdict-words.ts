import { type Attempt, TRIES } from '../../exercises/attempt.ts';
import { type Prose, plainText } from '../../exercises/prose.ts';
import type { Outcome } from '../../exercises/Sign.tsx';
import type { ExerciseAnswered } from '../../log/event.ts';
import { isFresh, showsAnswer } from '../../projections/shown-answer.ts';

/** What came of the last try, in words. */
export interface VerdictWords {
  outcome: Outcome;
  word: string;
  /** What the kind says of the try as a whole. */
  note?: Prose | undefined;
  /** Said with the word where the try does not count. */
  aside?: string | undefined;
  /** Said after the reason to somebody who was sure and wrong. */
  sure?: string | undefined;
  /** The reason of what was chosen, as far as it is only told: who sees the page has it beside what was chosen. */
  why?: Prose | undefined;
  hint?: Prose | undefined;
}

interface Tries {
  /** Those of this round, first to last. */
  round: readonly ExerciseAnswered[];
  /** Those before it. */
  earlier: readonly ExerciseAnswered[];
  note: Prose | undefined;
  why: Prose | undefined;
  hint: Prose;
}

/** Undefined before the first try of a round. */
export function verdictOn({ round, earlier, note, why, hint }: Tries): VerdictWords | undefined {
  const last = round.at(-1);
  if (!last) return undefined;
  const isLast = last.attempt >= TRIES;
  if (last.score >= 1) {
    const shown = earlier.findLast((entry) => showsAnswer(entry) && entry.revision === last.revision);
    const aside = isFresh(last, shown) ? 'Just for practice.' : undefined;
    return { outcome: 'right', word: rightWord(last, shown !== undefined), aside, why };
  }
  const isSure = last.confidence === 'sure' && last.attempt === 1;
  return {
    outcome: last.score > 0 ? 'partly' : isLast ? 'wrong' : 'not-yet',
    word: last.score > 0 ? 'Partly right.' : isLast ? 'Not this time.' : 'Not yet.',
    note,
    why,
    sure: isSure ? SURE_BUT_WRONG : undefined,
    hint: isLast ? undefined : hint,
  };
}

/** Whoever saw the answer before has it right this time, and not first. */
function rightWord({ attempt }: Attempt, wasShown: boolean): string {
  if (wasShown) return 'Right this time.';
  return attempt === 1 ? 'Right, first time.' : 'Right, on the second try.';
}

const SURE_BUT_WRONG = 'You were sure, so this one is worth remembering. Review will bring it back.';

/** The same for somebody who hears it. Somebody who sees it has the answer before them. */
export const inOneBreath = ({
  outcome,
  word,
  note = '',
  aside = '',
  why = '',
  sure = '',
  hint,
}: VerdictWords): string =>
  [
    word,
    plainText(note),
    aside,
    plainText(why),
    sure,
    hint ? `Hint. ${plainText(hint)}` : outcome === 'right' ? '' : 'The answer is shown.',
  ]
    .filter(Boolean)
    .join(' ');

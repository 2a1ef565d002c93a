import { count } from '../../primitives/count.ts';
import { type Commitment, type CommitmentState, stateOf } from '../../projections/commitments.ts';
import { spoken } from '../kit/day.ts';

export const LOST_LESSON = 'A lesson this course no longer has';

const STATES: Readonly<Record<CommitmentState, string>> = {
  planned: 'Planned',
  due: 'Waiting for your answer',
  'came-up': 'Came up',
  'let-go': 'Let go',
};

/** "12 planned, 8 came up, 1 let go, 3 open." */
export function historyWords(history: readonly Commitment[]): string {
  const cameUp = history.filter(({ review }) => review?.cameUp === true).length;
  const letGo = history.filter(({ review }) => review?.cameUp === false).length;
  const open = history.length - cameUp - letGo;
  const parts = [
    `${count(history.length, 'planned', 'planned')}, ${count(cameUp, 'came up', 'came up')}`,
    letGo > 0 && count(letGo, 'let go', 'let go'),
    open > 0 && count(open, 'open', 'open'),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** What came of one, for which day it was planned, and which days it had before. */
export function pastWords(commitment: Commitment, today: string): { state: string; day: string; moved: string } {
  const { made, moved } = commitment;
  return {
    state: STATES[stateOf(commitment, today)],
    day: spoken(made.day),
    moved: moved.length === 0 ? '' : `Moved from ${moved.map(spoken).join(', then from ')}.`,
  };
}

/** All of them as one text to take along. */
export function historyText(
  history: readonly Commitment[],
  titleOf: (lesson: string) => string,
  today: string,
): string {
  return history
    .map((commitment) => {
      const { lesson, made, review, earlierNotes } = commitment;
      const { state, day, moved } = pastWords(commitment, today);
      const head = [titleOf(lesson), made.call, day, state.toLowerCase()].filter(Boolean).join(' · ');
      return [head, moved, review?.note, ...earlierNotes].filter(Boolean).join('\n');
    })
    .join('\n\n');
}

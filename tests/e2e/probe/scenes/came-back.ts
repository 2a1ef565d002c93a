import { answeredAs } from '../../../team/asked-assignment.ts';

/** Two questions that were answered three weeks ago, one of them wrong though sure. */
export function cameBack(): { type: string }[] {
  const at = Date.now() - 21 * 86_400_000;
  return [
    answeredAs('asking-more/next-question', { option: 'when' }, { at }),
    answeredAs('closing-kindly/last-line', { option: 'fog' }, { at: at + 1_000, score: 0, confidence: 'sure' }),
  ];
}

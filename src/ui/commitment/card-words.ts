import type { Commitment, CommitmentState } from '../../projections/commitments.ts';
import { spoken } from '../kit/day.ts';

/** The heading of a commitment, and when it is or was planned for, where the heading does not say so. */
export function cardWords(
  { made: { day, call } }: Pick<Commitment, 'made'>,
  state: CommitmentState,
  today: string,
): { title: string; when: string } {
  const named = (words: string): string => (call === undefined ? words : `${words}: ${call}`);
  const planned = `lanned for ${day === today ? 'today' : spoken(day)}`;
  if (state === 'planned') return { title: named(`P${planned}`), when: '' };
  if (state === 'due')
    return { title: 'Did it come up?', when: call === undefined ? `P${planned}` : `${call}, p${planned}` };
  return { title: named(state === 'came-up' ? 'It came up' : 'Let go'), when: '' };
}

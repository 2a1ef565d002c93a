import type { TeamRow } from './team-table.ts';

/** What somebody owes, as one message can say it to all who owe the same. The worst comes first. */
export const REASONS = ['nothing-in', 'more-left', 'one-left', 'below-mark', 'not-shared'] as const;
export type Reason = (typeof REASONS)[number];

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'nothing-in': 'Nothing in yet',
  'more-left': 'Several lessons left',
  'one-left': '1 lesson left',
  'below-mark': 'Below the mark',
  'not-shared': 'Progress not shared',
};

/** All who owe the same. */
export interface Owing {
  reason: Reason;
  rows: readonly TeamRow[];
}

/** Who owes something, by what it is; without those that nobody owes. */
export function owingIn(rows: readonly TeamRow[]): Owing[] {
  return REASONS.map((reason) => ({ reason, rows: rows.filter((row) => reasonOf(row) === reason) })).filter(
    (owing) => owing.rows.length > 0,
  );
}

function reasonOf({ gap: { kind, left = 0 } }: TeamRow): Reason | undefined {
  if (kind === 'none' || kind === 'on-track') return undefined;
  if (kind === 'lessons-left') return left === 1 ? 'one-left' : 'more-left';
  return kind;
}

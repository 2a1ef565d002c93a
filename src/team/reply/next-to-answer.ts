import type { TeamRow } from '../board/team-table.ts';

/** The next person, going round from the row at `at`, whose newest hand-in has no reply; undefined when all have one. */
export function nextToAnswer(rows: readonly TeamRow[], at: number): TeamRow | undefined {
  const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return others.find(({ newest }) => newest !== undefined && (newest.replies ?? []).length === 0);
}

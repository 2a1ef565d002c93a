import type { TeamTable } from './team-table.ts';

/** How the team stands in one line: "12 of 30 in, 8 done, 4 overdue". `expected` is 0 without a list of names. */
export function summaryOf({ rows }: Pick<TeamTable, 'rows'>, expected: number): string {
  const number = (fits: (row: (typeof rows)[number]) => boolean): number => rows.filter(fits).length;
  const handedIn = number(({ newest, onRoster }) => newest !== undefined && onRoster !== false);
  const strangers = number(({ onRoster }) => onRoster === false);
  const overdue = number((row) => row.overdue);
  const onTrack = number(({ gap }) => gap.kind === 'on-track');
  const parts = [
    expected > 0 ? `${handedIn} of ${expected} in` : `${handedIn} in`,
    `${number(({ status }) => status === 'done')} done`,
    onTrack > 0 ? `${onTrack} on track` : '',
    overdue > 0 ? `${overdue} overdue` : '',
    strangers > 0 ? `${strangers} not on your list` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

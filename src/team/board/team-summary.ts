import type { TeamTable } from './team-table.ts';

/** How the team stands in one line: "Handed in: 12 of 30. Done: 8. Overdue: 4." `expected` is 0 without a list of names. */
export function summaryOf({ rows }: Pick<TeamTable, 'rows'>, expected: number): string {
  const number = (fits: (row: (typeof rows)[number]) => boolean): number => rows.filter(fits).length;
  const handedIn = number(({ newest, onRoster }) => newest !== undefined && onRoster !== false);
  const strangers = number(({ onRoster }) => onRoster === false);
  const overdue = number((row) => row.overdue);
  const parts = [
    expected > 0 ? `Handed in: ${handedIn} of ${expected}` : `Handed in: ${handedIn}`,
    `Done: ${number(({ status }) => status === 'done')}`,
    overdue > 0 ? `Overdue: ${overdue}` : '',
    strangers > 0 ? `Not on your list: ${strangers}` : '',
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

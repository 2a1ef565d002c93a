import type { Column } from './column.ts';
import { compareNames, nameHolds } from './person-names.ts';
import type { RowStatus, TeamRow, TeamTable } from './team-table.ts';

/** The same of one group alone; of everybody without one, or with one that this roster does not have. */
export function ofGroup(table: TeamTable, group: string | undefined): TeamTable {
  if (group === undefined || !table.groups.includes(group)) return table;
  const isOfGroup = (each: { group: string }): boolean => each.group === group;
  return { ...table, rows: table.rows.filter(isOfGroup), missing: table.missing.filter(isOfGroup) };
}

/**
 * Rows in the order of what `sort` gives of each, equal ones by name; by name alone without it. What is not known comes
 * last, whichever way it goes.
 */
export function sortRows(rows: readonly TeamRow[], sort: Column<TeamRow>['sort'], descending = false): TeamRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [sort?.(a), sort?.(b)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || compareNames(a.name, b.name);
    }
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : compareNames(String(one), String(other));
    return sign * order || compareNames(a.name, b.name);
  });
}

/** Rows whose name holds these letters, however accented, and that have this status; empty texts pick all. */
export function filterRows(
  rows: readonly TeamRow[],
  { name, status }: { name: string; status: RowStatus | 'overdue' | '' },
): TeamRow[] {
  return rows.filter((row) => {
    const fits = status === '' || (status === 'overdue' ? row.overdue : row.status === status);
    return fits && nameHolds(row.name, name);
  });
}

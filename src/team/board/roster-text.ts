import type { RosterPerson } from './roster.ts';

/**
 * A list as a text to change by hand, which `readRoster` reads again: one name in a line, and with addresses or groups a
 * table whose cells are parted by semicolons, which stand on every keyboard and in no name.
 */
export function rosterText(people: readonly RosterPerson[]): string {
  const hasEmails = people.some(({ email }) => email !== undefined);
  const hasGroups = people.some(({ group }) => group !== undefined);
  if (!hasEmails && !hasGroups) return people.map(({ name }) => name).join('\n');
  const line = (name: string, email: string, group: string): string =>
    [name, ...(hasEmails ? [email] : []), ...(hasGroups ? [group] : [])]
      .map(quoted)
      .join('; ')
      .replace(/[;\s]+$/, '');
  return [
    line('Name', 'Email', 'Group'),
    ...people.map(({ name, email = '', group = '' }) => line(name, email, group)),
  ].join('\n');
}

const quoted = (cell: string): string => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

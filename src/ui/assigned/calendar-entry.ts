import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';
import { saveCalendarFile } from '../kit/save-calendar-file.ts';

/**
 * Saves the due day of an assignment as a file for a calendar. Resolves with what to tell, which ends with `advice` on what
 * to do with the file. `link` opens the assignment.
 */
export async function saveCalendarEntry(resolved: ResolvedAssignment, link: string, advice: string): Promise<string> {
  const { due } = resolved.assignment;
  if (due === undefined) return 'Without a due date, there’s nothing to add to a calendar.';
  return saveCalendarFile(async (origin) => {
    const { calendarFile, calendarFileName } = await import('../../team/assignment/calendar-file.ts');
    return { name: calendarFileName(resolved.assignment), text: calendarFile(resolved, { link, ...origin }) ?? '' };
  }, advice);
}

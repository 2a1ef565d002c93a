import { saveFile } from '../../device/save-file.ts';
import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';

/**
 * Saves the due day of an assignment as a file for a calendar. Resolves with what to tell, which ends with `advice` on what
 * to do with the file. `link` opens the assignment.
 */
export async function saveCalendarEntry(resolved: ResolvedAssignment, link: string, advice: string): Promise<string> {
  try {
    const { calendarFile, calendarFileName } = await import('../../team/assignment/calendar-file.ts');
    const site = document.documentElement.dataset['site'] ?? '';
    const text = calendarFile(resolved, { link, site, now: Date.now() });
    const { due } = resolved.assignment;
    if (text === undefined || due === undefined) return 'Without a due day there is nothing for a calendar.';
    const name = calendarFileName(due);
    saveFile(new Blob([text], { type: 'text/calendar' }), name);
    return `Saved as ${name}. ${advice}`;
  } catch {
    return 'The entry could not be made. Check your connection and try again.';
  }
}

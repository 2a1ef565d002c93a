import type { ResolvedAssignment } from '../../../adapters/assignment/resolve-assignment.ts';
import { saveFile } from '../save-file.ts';

/** Saves the due day as a calendar file. Resolves with what to tell the trainer. */
export async function saveCalendarEntry(resolved: ResolvedAssignment, link: string): Promise<string> {
  try {
    const { calendarFile, calendarFileName } = await import('../../../adapters/assignment/calendar-file.ts');
    const site = document.documentElement.dataset['site'] ?? 'Crescendo';
    const text = await calendarFile(resolved, { link, site, now: Date.now() });
    const { due } = resolved.assignment;
    if (text === undefined || due === undefined) return 'Without a due day there is nothing for a calendar.';
    const name = calendarFileName(due);
    saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name);
    return `Saved as ${name}. Attach it to your e-mail, or open it to see the day in your own calendar.`;
  } catch {
    return 'The calendar entry could not be made. Check your connection and try again.';
  }
}

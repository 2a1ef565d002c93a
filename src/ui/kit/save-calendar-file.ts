import { saveFile } from '../../device/save-file.ts';
import type { CalendarOrigin } from '../../formats/calendar/calendar-text.ts';

export interface CalendarFile {
  name: string;
  text: string;
}

/**
 * Saves a file for a calendar, which `make` writes or loads the code to write. Resolves with what to tell, which ends with
 * `advice` on what to do with the file.
 */
export async function saveCalendarFile(
  make: (origin: CalendarOrigin) => Promise<CalendarFile>,
  advice: string,
): Promise<string> {
  try {
    const { name, text } = await make({ site: document.documentElement.dataset['site'] ?? '', now: Date.now() });
    saveFile(new Blob([text], { type: 'text/calendar' }), name);
    return `Saved as ${name}. ${advice}`;
  } catch {
    return 'That didn’t work. Check your connection and try again.';
  }
}

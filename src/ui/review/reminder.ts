import { readHint, writeHint } from '../../device/local-hints.ts';
import { newId } from '../../device/open-log.ts';
import { isRhythm, isTimeOfDay, type Rhythm, recurringEntryFile } from '../../formats/calendar/recurring-entry.ts';
import { isCount, isFields, isText } from '../../primitives/field-checks.ts';
import { href } from '../../primitives/href.ts';
import { saveCalendarFile } from '../kit/save-calendar-file.ts';

/** When the calendar reminds of review, and which of its entries does. */
export interface Reminder {
  /** HH:MM */
  time: string;
  rhythm: Rhythm;
  /** Of the entry, by which the calendar finds the earlier one when the hour changes. */
  id: string;
  version: number;
}

/** As it was last set here; half past eight on weekdays before that. */
export function reminderHere(): Reminder {
  const kept = readHint('reminder-hour');
  if (isFields(kept)) {
    const { time, rhythm, id, version } = kept;
    if (isTimeOfDay(time) && isRhythm(rhythm) && isText(id) && isCount(version)) return { time, rhythm, id, version };
  }
  return { time: '08:30', rhythm: 'weekdays', id: newId(), version: 0 };
}

/** The same entry at another hour or in another rhythm, which this browser remembers. */
export function changed(reminder: Reminder, part: Partial<Pick<Reminder, 'time' | 'rhythm'>>): Reminder {
  const after = { ...reminder, ...part, version: reminder.version + 1 };
  writeHint('reminder-hour', after);
  return after;
}

/** Saves the entry for a calendar. Resolves with what to say. */
export function saveReminder(reminder: Reminder): Promise<string> {
  // The next one has to be known as the same entry.
  writeHint('reminder-hour', reminder);
  const { id, version, time, rhythm } = reminder;
  const advice = `Open it, and your calendar will remind you ${whenOf(reminder)}. To change it, save it again; if the old entry stays in your calendar, delete it there.`;
  return saveCalendarFile(async (origin) => {
    const entry = {
      uid: `review-${id}`,
      version,
      time,
      rhythm,
      minutes: 5,
      summary: `${origin.site}: review`,
      description:
        'Questions from your lessons come back so that they stick. It takes about five minutes, then stops on its own.',
      link: `${location.origin}${href('/review/')}`,
    };
    return { name: 'review-reminder.ics', text: recurringEntryFile(entry, origin) };
  }, advice);
}

/** "on weekdays at 8:30 AM" */
function whenOf({ time, rhythm }: Reminder): string {
  const spoken = new Date(`2000-01-01T${time}:00Z`).toLocaleTimeString(document.documentElement.lang, {
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${rhythm === 'daily' ? 'every day' : 'on weekdays'} at ${spoken}`;
}

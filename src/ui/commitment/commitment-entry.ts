import type { KnownLesson } from '../../catalog/known-lesson.ts';
import { href } from '../../primitives/href.ts';
import type { Commitment } from '../../projections/commitments.ts';
import { saveCalendarFile } from '../kit/save-calendar-file.ts';

/**
 * Saves the day of a commitment for a calendar, with a reminder at eight in the morning. An entry that was saved before
 * gives way to it, since it bears the name of the first version. Resolves with what to say.
 */
export function saveCommitmentEntry(
  { first, made, version }: Commitment,
  { id, title, plan }: Pick<KnownLesson, 'id' | 'title' | 'plan'>,
): Promise<string> {
  const names = made.call === undefined ? '' : ' It names the call, so anyone who sees your calendar can read it.';
  return saveCalendarFile(async (origin) => {
    const { dayEntryFile } = await import('../../formats/calendar/day-entry.ts');
    const summary = made.call === undefined ? title : `${made.call}: ${title}`;
    const entry = {
      uid: `commitment-${first.id}`,
      version,
      day: made.day,
      summary,
      description: [plan],
      link: `${location.origin}${href(`/lessons/${id}/`)}#commitment-plan`,
      reminder: { words: plan, trigger: 'PT8H' },
    };
    return { name: `next-call-${made.day}.ics`, text: dayEntryFile(entry, origin) };
  }, `Open it to add it to your calendar.${names}`);
}

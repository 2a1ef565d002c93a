import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { CommitmentMade, LearningEvent } from '../log/event.ts';

/**
 * The newest commitment of each of these lessons that has not been looked back on, the one due first coming first; its
 * `lesson` is the present id, whichever it was made under. A look back counts whenever it came, since a clock may have
 * been set between the two.
 */
export function openCommitments(
  events: readonly LearningEvent[],
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases'>[],
): CommitmentMade[] {
  const reviewed = new Set(events.flatMap((event) => (event.type === 'commitment-reviewed' ? [event.commitment] : [])));
  const newest = new Map<string, CommitmentMade>();
  for (const event of events) {
    if (event.type !== 'commitment-made') continue;
    const lesson = lessons.find(({ id, aliases }) => id === event.lesson || aliases.includes(event.lesson));
    if (lesson) newest.set(lesson.id, { ...event, lesson: lesson.id });
  }
  return [...newest.values()]
    .filter(({ id }) => !reviewed.has(id))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

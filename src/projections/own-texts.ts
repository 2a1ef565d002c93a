import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { LearningEvent } from '../log/event.ts';
import { partsOf } from '../log/exercise-address.ts';
import { namesOf } from './lesson-reference.ts';

/** What somebody wrote for one task, every version of it. */
export interface OwnText {
  /** `<lesson>/<exercise>`: by the present id of its lesson, or as it was answered if the course has none. */
  address: string;
  /** The lesson and the task; undefined for what the course no longer has. */
  lesson: Pick<KnownLesson, 'id' | 'title'> | undefined;
  stem: string | undefined;
  /** The newest first; `at` in milliseconds since 1970. */
  versions: readonly { id: string; at: number; text: string }[];
}

/**
 * What somebody wrote in their own words, what was written last first. Tasks that are gone from the course keep their
 * texts. `events` are those that stand, in order; `writtenIn` finds the words in a response, if it has any.
 */
export function ownTexts(
  events: readonly LearningEvent[],
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'exercises'>[],
  writtenIn: (response: unknown) => string | undefined,
): OwnText[] {
  const texts = new Map<string, Omit<OwnText, 'versions'> & { versions: OwnText['versions'][number][] }>();
  for (const event of events) {
    if (event.type !== 'exercise-answered') continue;
    const text = writtenIn(event.response)?.trim();
    if (!text) continue;
    const task = taskOf(event.exercise, lessons);
    const versions = texts.get(task.address)?.versions ?? [];
    if (versions.at(-1)?.text !== text) versions.push({ id: event.id, at: event.at, text });
    // Taken out and put in again, it stands last.
    texts.delete(task.address);
    texts.set(task.address, { ...task, versions });
  }
  for (const { versions } of texts.values()) versions.reverse();
  return [...texts.values()].reverse();
}

function taskOf(
  address: string,
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'exercises'>[],
): Omit<OwnText, 'versions'> {
  const { lesson: name, exercise } = partsOf(address);
  const lesson = lessons.find((each) => namesOf(each).includes(name));
  const stem = lesson?.exercises.find(({ id }) => id === exercise)?.stem;
  return lesson
    ? { address: `${lesson.id}/${exercise}`, lesson, stem }
    : { address, lesson: undefined, stem: undefined };
}

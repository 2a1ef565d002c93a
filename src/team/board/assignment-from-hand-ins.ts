import type { AssignedLesson, Assignment } from '../../log/assignment.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { MOST } from '../assignment/assignment-draft.ts';
import type { HandIn } from '../hand-in/hand-in.ts';

/**
 * The assignment that hand-ins answer, as far as they tell it: for a trainer whose browser lost it. They know its title and
 * its lessons, but neither due day nor pass mark. Undefined when they share no progress, which leaves no lesson to ask for.
 * `handIns` are all for one assignment.
 */
export function assignmentFromHandIns(handIns: readonly HandIn[]): Assignment | undefined {
  const newest = handIns.toSorted((a, b) => a.assignment.edition - b.assignment.edition).at(-1);
  const lessons = new Map<string, AssignedLesson>();
  for (const { lesson, revision } of handIns.flatMap((handIn) => handIn.lessons)) {
    if (lessons.size < MOST.lessons && !lessons.has(lesson)) lessons.set(lesson, { lesson, revision });
  }
  const { id = '', edition = 1, title = '' } = newest?.assignment ?? {};
  if (lessons.size === 0 || !/^[\w-]{1,64}$/.test(id)) return undefined;
  return {
    id,
    edition: Math.max(1, edition),
    title: cleanText(title, MOST.title).text || 'Untitled',
    from: '',
    note: '',
    lessons: [...lessons.values()],
  };
}

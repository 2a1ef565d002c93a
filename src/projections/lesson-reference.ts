import type { KnownLesson } from '../catalog/known-lesson.ts';
import { checksum } from '../primitives/checksum.ts';

type Names = Pick<KnownLesson, 'id' | 'aliases'>;

/** Hexadecimal digits of a code. With 1,000 names in a course, two have the same one in 2 of 1,000 courses. */
export const CODE_LENGTH = 7;

/**
 * The short form of a lesson's id: `~` and a part of its checksum. It follows from the id alone, so it stays right
 * whatever is added to the course, moved or taken out of it; a place in a list would not.
 */
export const lessonCode = (id: string): string => `~${checksum(id).slice(-CODE_LENGTH)}`;

/**
 * The lesson that a reference means: its present id, an earlier one, or the code of either. Undefined when the course has
 * none, or when a code fits two.
 */
export function lessonOf<L extends Names>(reference: string, lessons: readonly L[]): L | undefined {
  const isNamed = ({ id, aliases }: L): boolean => id === reference || aliases.includes(reference);
  if (!reference.startsWith('~')) return lessons.find(isNamed);
  const [found, another] = lessons.filter((lesson) => namesOf(lesson).some((name) => lessonCode(name) === reference));
  return another ? undefined : found;
}

/** The present id of a lesson and its earlier ones. */
export const namesOf = ({ id, aliases }: Names): string[] => [id, ...aliases];

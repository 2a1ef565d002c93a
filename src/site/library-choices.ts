import type { Course } from '../catalog/course.ts';
import { levels } from '../catalog/schemas/lesson.ts';
import { capital } from '../primitives/capital.ts';
import type { FilterName } from '../search/shared/lesson-filter.ts';
import { everyLesson } from './library-extent.ts';

export interface FilterChoice {
  value: string;
  words: string;
}

/** What each filter of the library offers; plain JSON for the page to hand on to its island. */
export type LibraryChoices = Readonly<Record<FilterName, readonly FilterChoice[]>>;

/** Lengths that a break may have. */
const MINUTES = [5, 8, 10];

/** What the library's filters offer for this course. */
export function libraryChoices({ modules, skills }: Pick<Course, 'modules' | 'skills'>): LibraryChoices {
  const lessons = everyLesson({ modules });
  const practiced = new Set(lessons.flatMap((lesson) => lesson.skills));
  const used = levels.filter((level) => lessons.some((lesson) => lesson.level === level));
  return {
    module: modules.map(({ id, title }) => ({ value: id, words: title })),
    skill: Object.entries(skills).flatMap(([id, { name }]) => (practiced.has(id) ? [{ value: id, words: name }] : [])),
    level: used.map((level) => ({ value: level, words: capital(level) })),
    minutes: MINUTES.filter((most) => lessons.some(({ minutes }) => minutes <= most)).map((most) => ({
      value: String(most),
      words: `${most} minutes or less`,
    })),
    status: [
      { value: 'new', words: 'Not started' },
      { value: 'started', words: 'In progress' },
      { value: 'complete', words: 'Complete' },
      { value: 'learned', words: 'Learned' },
    ],
    sort: [{ value: 'shortest', words: 'Shortest first' }],
  };
}

import type { Course } from '../catalog/course.ts';
import { levels } from '../catalog/schemas/lesson.ts';
import type { FilterName, LessonTraits } from '../search/lesson-filter.ts';

export interface FilterChoice {
  value: string;
  words: string;
}

/** What each filter of the library offers. */
export type LibraryChoices = Readonly<Record<FilterName, readonly FilterChoice[]>>;

/** Plain JSON for the page to hand on to its island. */
export interface LibraryProps {
  lessons: readonly LessonTraits[];
  choices: LibraryChoices;
}

/** Lengths that a break may have. */
const MINUTES = [5, 8, 10];

/** What the library's filters offer and look at. */
export function libraryProps({ modules, skills }: Course): LibraryProps {
  const lessons = modules.flatMap((module) =>
    module.lessons.map(({ id, skills, level, minutes }) => ({ id, module: module.id, skills, level, minutes })),
  );
  const practiced = new Set(lessons.flatMap((lesson) => lesson.skills));
  const used = levels.filter((level) => lessons.some((lesson) => lesson.level === level));
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  return {
    lessons,
    choices: {
      module: modules.map(({ id, title }) => ({ value: id, words: title })),
      skill: Object.entries(skills).flatMap(([id, { name }]) =>
        practiced.has(id) ? [{ value: id, words: name }] : [],
      ),
      level: used.map((level) => ({ value: level, words: capital(level) })),
      minutes: MINUTES.filter((most) => lessons.some(({ minutes }) => minutes <= most)).map((most) => ({
        value: String(most),
        words: `${most} minutes or less`,
      })),
      status: [
        { value: 'new', words: 'Not started' },
        { value: 'started', words: 'In progress' },
        { value: 'complete', words: 'Complete' },
      ],
      sort: [{ value: 'shortest', words: 'Shortest first' }],
    },
  };
}

import type { AssignableCollection, AssignableCourse, AssignableLesson } from './course-outline.ts';

/** A module with those of its lessons that fit what was typed, or the paths that do. */
export interface PickGroup {
  /** Undefined for the group of the paths. */
  module: AssignableCollection | undefined;
  lessons: readonly AssignableLesson[];
  paths: readonly AssignableCollection[];
}

/**
 * The course as a list to pick from: by module, then the paths. With something typed, only what has all of its words in its
 * title, or in that of its module; case and accents don't matter. Groups without anything are left out.
 */
export function pickList({ lessons, collections }: AssignableCourse, typed: string): PickGroup[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const fits = (...titles: string[]): boolean => words.every((word) => plain(titles.join(' ')).includes(word));
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const groups = collections
    .filter(({ kind }) => kind === 'module')
    .map((module) => ({
      module,
      lessons: module.lessons.flatMap((id) => byId.get(id) ?? []).filter(({ title }) => fits(module.title, title)),
      paths: [],
    }));
  const paths = collections.filter(({ kind, title }) => kind === 'path' && fits('path', title));
  return [...groups, { module: undefined, lessons: [], paths }].filter(
    (group) => group.lessons.length + group.paths.length > 0,
  );
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

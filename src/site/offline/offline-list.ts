import type { Course } from '../../catalog/course.ts';
import type { DataList, OfflineGroup, OfflineList } from '../../catalog/offline-list.ts';
import { everyLesson } from '../library-extent.ts';
import type { WeighedFile } from './built-files.ts';

type Files = ReadonlyMap<string, WeighedFile>;

/** What a site and its worker say of themselves, without the lists' own addresses. */
export interface Lists {
  list: Omit<OfflineList, 'data'>;
  data: DataList;
}

const DATA = /^(search|course)\//;

/** The lists of a built site. `core` are the files that every visit keeps. */
export function offlineLists(
  course: Course,
  files: Files,
  core: ReadonlySet<string>,
  folders: OfflineList['folders'],
): Lists {
  const hashes = (isWanted: (path: string) => boolean): Record<string, string> =>
    Object.fromEntries([...files].flatMap(([path, { hash }]) => (isWanted(path) ? [[path, hash]] : [])));
  const isData = (path: string): boolean => DATA.test(path);
  const lessons = everyLesson(course);
  return {
    list: {
      folders,
      files: hashes((path) => !isData(path)),
      groups: groupsOf(course, files, core),
      lessons: Object.fromEntries(lessons.map(({ id, title, revision }) => [id, [title, revision]])),
    },
    data: hashes(isData),
  };
}

function groupsOf(course: Course, files: Files, core: ReadonlySet<string>): Record<string, OfflineGroup> {
  const all = [...files.keys()];
  const group = (pages: readonly string[], lessons: readonly string[], isEverything = false): OfflineGroup => {
    const kept = new Set([...pages, ...all.filter((path) => path.startsWith('_astro/'))]);
    const ids = new Set(lessons);
    const isOfGroup = (path: string): boolean =>
      kept.has(path) ||
      (DATA.test(path) && (isEverything || ids.has(path.split('/').at(-1)?.replace('.json', '') ?? '')));
    const bytes = all.reduce(
      (sum, path) => (isOfGroup(path) && !core.has(path) ? sum + (files.get(path)?.bytes ?? 0) : sum),
      0,
    );
    return { pages, lessons, bytes };
  };
  const pagesOf = (own: string, lessons: readonly { id: string }[]): string[] =>
    [own, ...lessons.map(({ id }) => `lessons/${id}/index.html`)].filter((path) => files.has(path));
  const idsOf = (lessons: readonly { id: string }[]): string[] => lessons.map(({ id }) => id);
  const everything = all.filter((path) => path.endsWith('.html') && !path.startsWith('trainer/'));
  return Object.fromEntries([
    ...course.modules.map(({ id, lessons }) => [
      `module:${id}`,
      group(pagesOf(`modules/${id}/index.html`, lessons), idsOf(lessons)),
    ]),
    ...course.paths.map(({ id, lessons, refresh }) => {
      const its = [...lessons, ...(refresh?.lessons ?? [])];
      return [`path:${id}`, group(pagesOf(`paths/${id}/index.html`, its), idsOf(its))];
    }),
    ['everything', group(everything, idsOf(everyLesson(course)), true)],
  ]);
}

import type { BuiltFile, DataList, OfflineGroup, OfflineList } from '../../catalog/offline-list.ts';

/** Everything that a group takes, so that its lessons can be read, answered and reviewed without a network. */
export function filesOf(list: OfflineList, data: DataList, group: OfflineGroup, isEverything: boolean): BuiltFile[] {
  const scripts = Object.keys(list.files).filter((path) => path.startsWith('_astro/'));
  const ownFiles = [...group.pages, ...scripts].map((path) => ({ path, hash: list.files[path] ?? '' }));
  const lessons = new Set(group.lessons);
  const ofGroup = ([path]: [string, string]): boolean => isEverything || isOfLessons(path, lessons);
  return [
    ...ownFiles.filter(({ hash }) => hash !== ''),
    ...Object.entries(data)
      .filter(ofGroup)
      .map(([path, hash]) => ({ path, hash })),
  ];
}

/** Of the course as data, `<folder>/<lesson>.json` belongs to a lesson, and what stands above to all. */
function isOfLessons(path: string, lessons: ReadonlySet<string>): boolean {
  const [top, , ...rest] = path.split('/');
  if (top !== 'course') return false;
  const [folder, file = ''] = rest;
  return rest.length === 1 || folder === 'lessons' || lessons.has(file.replace('.json', ''));
}

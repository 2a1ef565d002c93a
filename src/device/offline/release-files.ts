import type { BuiltFile, DataList, OfflineList, WorkerRelease } from '../../catalog/offline-list.ts';
import type { KeptFiles } from './kept-files.ts';
import { filesOf } from './offline-group.ts';
import { wantedGroups } from './wanted-groups.ts';

/** How many releases are held on to, so that a tab that stays open for days finds the scripts that it began with. */
const MOST_RELEASES = 3;
/** Of pages that were only looked at, so many are kept, the newest. */
const MOST_VISITED = 100;

const LIST = /^offline\/[0-9a-f]+\.json$/;

export const readList = async (files: KeptFiles, list: BuiltFile): Promise<OfflineList> =>
  (await files.fetch(list)).json() as Promise<OfflineList>;

export const readData = async (files: KeptFiles, { data }: OfflineList): Promise<DataList> =>
  (await files.fetch(data)).json() as Promise<DataList>;

/**
 * Brings a release here, whole, before it may take over: what every visit needs, and all that somebody wanted to have
 * offline. What was only looked at comes along as far as it can. Rejects when something does not come; what did is not
 * fetched again by the next try.
 */
export async function installRelease(files: KeptFiles, { list, core }: WorkerRelease): Promise<void> {
  await files.fetchAll([list, ...core]);
  const newList = await readList(files, list);
  await bringWanted(files, newList).catch((error: Error) => {
    // Without room for all of it, what there is stays; a release must not be held up by it for good.
    if (error.name !== 'QuotaExceededError') throw error;
  });
  const visited = (await files.all()).slice(-MOST_VISITED);
  for (const { path } of visited) {
    const hash = newList.files[path];
    if (hash) await files.fetch({ path, hash }).catch(() => {});
  }
}

async function bringWanted(files: KeptFiles, list: OfflineList): Promise<void> {
  const groups = Object.entries(list.groups);
  const wanted = await wantedGroups(files);
  if (wanted.length === 0) return;
  const data = await readData(files, list);
  for (const [name, group] of groups) {
    if (wanted.includes(name)) await files.fetchAll(filesOf(list, data, group, name === 'everything'));
  }
}

/** Lets go of what belongs to releases that no tab can still have begun with. */
export async function forgetOldReleases(files: KeptFiles, current: BuiltFile): Promise<void> {
  const all = await files.all();
  const lists = all.filter(({ path }) => LIST.test(path) && path !== current.path).reverse();
  const held: Held[] = [];
  for (const file of [current, ...lists]) {
    const list: unknown = await (await files.get(file))?.json().catch(() => undefined);
    if (isList(list) && held.length < MOST_RELEASES) held.push({ path: file.path, list });
  }
  const isHeld = (file: BuiltFile): boolean => held.some((release) => isOf(release, file));
  await files.forget(all.filter((file, at) => !isHeld(file) && !isLastWord(all, at) && !isNote(file)));
}

interface Held {
  path: string;
  list: OfflineList;
}

function isOf({ path: ownPath, list }: Held, { path, hash }: BuiltFile): boolean {
  if (hash !== '') return list.files[path] === hash;
  const { search, course } = list.folders;
  const isData = path.startsWith(`search/${search}/`) || path.startsWith(`course/${course}/`);
  return path === ownPath || path === list.data.path || path in list.files || isData;
}

/** A page whose newer version is not here yet: old words are better than none. */
const isLastWord = (all: readonly BuiltFile[], at: number): boolean =>
  all[at]?.hash !== '' &&
  at >= all.length - MOST_VISITED &&
  all.slice(at + 1).every(({ path }) => path !== all[at]?.path);

const isNote = ({ path }: BuiltFile): boolean => /^offline\/[a-z]+$/.test(path);

const isList = (value: unknown): value is OfflineList =>
  value instanceof Object && 'files' in value && 'folders' in value && 'groups' in value;

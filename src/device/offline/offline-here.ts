import type { BuiltFile, OfflineGroup, OfflineList } from '../../catalog/offline-list.ts';
import { href } from '../../primitives/href.ts';
import { siteName } from '../site-name.ts';
import { KeptFiles } from './kept-files.ts';
import { filesOf } from './offline-group.ts';
import { workerActivated } from './own-worker.ts';
import { readData, readList } from './release-files.ts';
import { notedRelease } from './release-notes.ts';
import { dropGroup, wantedGroups, wantGroup } from './wanted-groups.ts';

/** What of this site is on the device, and what could be. */
export interface OfflineHere {
  files: KeptFiles;
  list: OfflineList;
}

/** How a group stands: `wanted` once somebody asked for it, and how many of its files are here. */
export interface GroupState {
  wanted: boolean;
  here: number;
  of: number;
}

/** Rejects where no worker has kept anything yet. */
export const openKeptFiles = (): Promise<KeptFiles> =>
  KeptFiles.reopen(siteName(), new URL(href('/'), location.href).href);

/** Rejects where there is no worker to give the files out again. */
export async function offlineHere(): Promise<OfflineHere> {
  await workerActivated();
  const files = await openKeptFiles();
  const list = await notedRelease(files, 'active');
  if (!list) throw new Error('No release is noted.');
  return { files, list: await readList(files, list) };
}

export async function groupState({ files, list }: OfflineHere, name: string): Promise<GroupState> {
  const wanted = (await wantedGroups(files)).includes(name);
  if (!wanted) return { wanted, here: 0, of: 0 };
  const needed = await neededFor({ files, list }, name);
  const here = await Promise.all(needed.map((file) => files.has(file)));
  return { wanted, here: here.filter(Boolean).length, of: needed.length };
}

/** Brings a group here. Rejects at the first file that can't be had or kept; what came stays, and is not fetched again. */
export async function keepGroup(here: OfflineHere, name: string, onState: (state: GroupState) => void): Promise<void> {
  await wantGroup(here.files, name);
  const needed = await neededFor(here, name);
  let done = 0;
  await here.files.fetchAll(needed, () => {
    done += 1;
    onState({ wanted: true, here: done, of: needed.length });
  });
}

/** Lets go of a group, but of nothing that another one needs, or every visit. */
export async function letGoOf(here: OfflineHere, name: string): Promise<void> {
  const { files, list } = here;
  await dropGroup(files, name);
  const others = await Promise.all((await wantedGroups(files)).map((other) => neededFor(here, other)));
  const kept = new Set(others.flat().map(({ path }) => path));
  const isOwn = ({ path }: BuiltFile): boolean => !path.startsWith('_astro/') && !kept.has(path);
  await files.forget((await neededFor({ files, list }, name)).filter(isOwn));
}

async function neededFor({ files, list }: OfflineHere, name: string): Promise<BuiltFile[]> {
  const group: OfflineGroup | undefined = list.groups[name];
  return group ? filesOf(list, await readData(files, list), group, name === 'everything') : [];
}

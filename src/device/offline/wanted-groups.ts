import type { KeptFiles } from './kept-files.ts';

const NOTE = 'wanted';

/** The names of what somebody wants to have offline, as in `OfflineList.groups`. */
export async function wantedGroups(files: KeptFiles): Promise<string[]> {
  const noted = await files.noted(NOTE).catch(() => undefined);
  return Array.isArray(noted) ? noted.filter((name) => typeof name === 'string') : [];
}

export async function wantGroup(files: KeptFiles, name: string): Promise<void> {
  const others = (await wantedGroups(files)).filter((other) => other !== name);
  await files.note(NOTE, [...others, name]);
}

export async function dropGroup(files: KeptFiles, name: string): Promise<void> {
  const others = (await wantedGroups(files)).filter((other) => other !== name);
  await files.note(NOTE, others);
}

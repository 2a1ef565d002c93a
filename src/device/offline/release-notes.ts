import type { BuiltFile } from '../../catalog/offline-list.ts';
import type { KeptFiles } from './kept-files.ts';

/**
 * Which release gives out pages, and which waits to: the list of each, noted by its worker. Not asked of the workers, since
 * in Chromium 156 a message to the one that is in place keeps the next from taking over by itself.
 */
type Role = 'active' | 'waiting';

/** What a page may say to the worker that waits. */
export const TAKE_OVER = 'take-over';

export const noteRelease = (files: KeptFiles, role: Role, list: BuiltFile): Promise<void> => files.note(role, list);

export async function notedRelease(files: KeptFiles, role: Role): Promise<BuiltFile | undefined> {
  const noted = await files.noted(role).catch(() => undefined);
  return isBuiltFile(noted) ? noted : undefined;
}

const isBuiltFile = (value: unknown): value is BuiltFile =>
  value instanceof Object &&
  'path' in value &&
  typeof value.path === 'string' &&
  'hash' in value &&
  typeof value.hash === 'string';

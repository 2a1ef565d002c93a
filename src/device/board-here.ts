import { readHint } from './local-hints.ts';
import { boardName } from './site-name.ts';
import type { Board } from './trainer-board.ts';

/** The team board of this browser if there is something on it. Makes none only to look. */
export async function boardHere(): Promise<Board | undefined> {
  const databases = await Promise.resolve(globalThis.indexedDB?.databases?.()).catch(() => []);
  const isThere = databases?.some(({ name }) => name === boardName());
  if (!isThere && readHint('board-witness') === undefined) return undefined;
  const { board } = await import('./trainer-board.ts');
  const found = await board();
  return found.log.list().length > 0 ? found : undefined;
}

import { forgetHint, readHint, writeHint } from './local-hints.ts';

/** What was begun at the newest wording of an exercise, as it was left. Undefined when there is nothing. */
export function readDraft(address: string, revision: string): unknown {
  const { revision: of, response } = Object(readHint(`draft:${address}`)) as { revision?: unknown; response?: unknown };
  return of === revision ? response : undefined;
}

/** Keeps what was begun, at once, so that a closed tab loses no word. Undefined forgets it. */
export function keepDraft(address: string, revision: string, response: unknown): void {
  if (response === undefined) forgetHint(`draft:${address}`);
  else writeHint(`draft:${address}`, { revision, response });
}

import { forgetHint, readHint, writeHint } from './local-hints.ts';

/** What was begun at exercises and is not finished, by the exercise's address and its wording. */
export interface Drafts {
  /** Undefined when nothing was begun at this wording. */
  read(address: string, revision: string): unknown;
  /** Keeps it at once, so that a closed tab loses no word. Undefined forgets it. */
  keep(address: string, revision: string, response: unknown): void;
}

/** Drafts in this browser. */
export const keptDrafts: Drafts = {
  read: (address, revision) => {
    const kept = Object(readHint(`draft:${address}`)) as { revision?: unknown; response?: unknown };
    return kept.revision === revision ? kept.response : undefined;
  },
  keep: (address, revision, response) => {
    if (response === undefined) forgetHint(`draft:${address}`);
    else writeHint(`draft:${address}`, { revision, response });
  },
};

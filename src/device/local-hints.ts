/**
 * Small values beside the log, which may be gone at any time. Nothing here is the only copy of a learner's work, but for
 * what is begun and not finished.
 */
export type HintName =
  | 'progress'
  | 'witness'
  | 'board-witness'
  | 'board-erased'
  | 'persistence'
  | 'reminded'
  | 'visits'
  | 'assignment-draft'
  | 'assignment-from'
  | 'assignments'
  | 'hand-in-name'
  | 'release'
  | `draft:${string}`;

/** Where what could not be saved waits, for each log of its own. */
export type HandoverName = 'unsaved' | 'board-unsaved';

type TabHintName = HandoverName | 'arrived-link';

/** All keys of a site begin like this and end with its base, so that two sites on one host keep apart. */
const keyOf = (name: HintName | TabHintName): string => `crescendo:${name}:${document.documentElement.dataset['base']}`;

/** What was remembered; undefined when there is nothing, or nothing readable. */
export function readHint(name: HintName): unknown {
  return read(() => localStorage.getItem(keyOf(name)));
}

export function writeHint(name: HintName, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Only a hint.
  }
}

export function forgetHint(name: HintName): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Where nothing can be kept, nothing was.
  }
}

/** The same for one tab alone, from page to page. */
export function readTabHint(name: TabHintName): unknown {
  return read(() => sessionStorage.getItem(keyOf(name)));
}

/** False when the tab keeps nothing. Undefined takes away what was there. */
export function writeTabHint(name: TabHintName, value: unknown): boolean {
  try {
    if (value === undefined) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The keys of all hints of this site that are there. */
export function hintKeys(): string[] {
  const base = `:${document.documentElement.dataset['base']}`;
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
    (key) => key.startsWith('crescendo:') && key.endsWith(base),
  );
}

const OF_THE_BOARD = ['board-witness', 'board-unsaved', 'board-erased'] as const;

/** Deletes the hints that belong to the team board. */
export function forgetBoardHints(): void {
  for (const name of OF_THE_BOARD) {
    localStorage.removeItem(keyOf(name));
    sessionStorage.removeItem(keyOf(name));
  }
}

/** Deletes every hint of this site. */
export function eraseHints(): void {
  for (const key of hintKeys()) {
    localStorage.removeItem(key);
    sessionStorage.removeItem(key);
  }
}

function read(get: () => string | null): unknown {
  try {
    return JSON.parse(get() ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

import { Listeners } from '../log/listeners.ts';
import { type HintName, keyOf, type TabHintName } from './local-hint-key.ts';

/** What was remembered; undefined when there is nothing, or nothing readable. */
export function readHint(name: HintName): unknown {
  return read(() => localStorage.getItem(keyOf(name)));
}

export function writeHint(name: HintName, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch (error) {
    // Only a hint; but where the browser keeps none for want of room, that is to be known.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) return;
    isFull = true;
    full.tell();
  }
}

let isFull = false;
const full = new Listeners<void>();

/**
 * Calls back when a hint could not be kept, because all the room that this address has for hints is taken; at once when that
 * has happened in this page before. Returns how to stop.
 */
export function onHintsFull(listener: () => void): () => void {
  if (isFull) listener();
  return full.add(listener);
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

/** The names of all hints that are kept; none where the browser denies them. */
export function hintNames(): string[] {
  const base = `:${document.documentElement.dataset['base']}`;
  try {
    return hintKeys().map((key) => key.slice('crescendo:'.length, -base.length));
  } catch {
    return [];
  }
}

const OF_THE_BOARD = ['team', 'board-witness', 'board-unsaved', 'board-unsaved-drafts', 'board-erased'] as const;

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

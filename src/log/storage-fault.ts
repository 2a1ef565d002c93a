/** Why events can't be stored. Each has its sentence in the interface. */
export type StorageFault = 'denied' | 'hung' | 'blocked' | 'full' | 'closing' | 'newer' | 'corrupt';

/** The browser did not answer in time. */
export class HungError extends Error {
  override readonly name = 'HungError';
}

/** Another tab holds an older layout of the store and does not let go. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** The store was laid out by a newer release, so this one only reads it. */
export class NewerError extends Error {
  override readonly name = 'NewerError';
}

/** The events are shown, but are in this tab only. They are stored as soon as that works. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError';
}

/**
 * For `catch` where something is recorded: goes on with this when it could not be stored, since then it waits in the tab and a
 * notice says so. Any other error is a fault of the program, and goes on its way.
 */
export const ifNotSaved =
  <T>(goOn: () => T) =>
  (error: unknown): T => {
    if (error instanceof NotSavedError) return goOn();
    throw error;
  };

/** The same where nothing else is to be done. */
export const waits = ifNotSaved(() => {});

export interface Probe {
  /** Whether the store can be opened right now. */
  opens: boolean;
  /** Whether the second copy, which lives apart, takes the same events; undefined when there is none. */
  copies: boolean | undefined;
}

const BY_NAME: Readonly<Record<string, StorageFault>> = {
  HungError: 'hung',
  BlockedError: 'blocked',
  NewerError: 'newer',
  VersionError: 'newer',
  QuotaExceededError: 'full',
  SecurityError: 'denied',
};

/**
 * Names the fault behind an error. Browsers call one fault by many names, so that beyond the names that the standard
 * fixes, what can still be done decides: a full disk is an `UnknownError` in Chromium 156, and was an `AbortError` in
 * 75 (https://github.com/matrix-org/matrix-js-sdk/blob/develop/docs/storage-notes.md).
 */
export function faultOf(error: unknown, { opens, copies }: Probe): StorageFault {
  const named = namedFault(error);
  if (named) return named;
  // Two places that fail together share a disk.
  if (copies === false) return 'full';
  // WebKit since iOS 12.2, mostly after the tab was in the background (https://webkit.org/b/197050,
  // https://webkit.org/b/277615): nothing is damaged, and the store can soon be opened again.
  if (/server lost/i.test(asError(error).message)) return 'closing';
  return opens ? 'closing' : 'corrupt';
}

/** The fault that an error names by itself, whatever the store does when it is tried again. */
export function namedFault(error: unknown): StorageFault | undefined {
  const { name, message } = asError(error);
  if (BY_NAME[name]) return BY_NAME[name];
  if (/denied|not allowed|insecure|mutation operation/i.test(message)) return 'denied';
  if (/quota|no[_ ](device[_ ])?space|disk.*full/i.test(`${name} ${message}`)) return 'full';
  // Without IndexedDB there is nothing to be called.
  return name === 'TypeError' || name === 'ReferenceError' ? 'denied' : undefined;
}

/** Anything can be thrown; where it has no name or message, that is empty. */
function asError(thrown: unknown): { name: string; message: string } {
  const { name, message } = Object(thrown) as { name?: unknown; message?: unknown };
  return { name: typeof name === 'string' ? name : '', message: typeof message === 'string' ? message : '' };
}

/** Waits no longer than this; rejects with `late()` then. What comes afterwards is nobody's. */
export const within = <T>(limitMillis: number, work: Promise<T>, late: () => Error): Promise<T> =>
  whileAlive(limitMillis, () => work, late);

const TURNS = 5;

/** The same for work that says now and then that it goes on: it may take as long as it likes, but not be silent so long. */
export async function whileAlive<T>(
  limitMillis: number,
  work: (onAlive: () => void) => Promise<T>,
  late: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let giveUp = (): void => {};
  const limit = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(late());
  });
  // In short turns: while the page itself was busy, an answer may have come that nobody has looked at yet.
  const wait = (turns: number): void => {
    timer = setTimeout(() => (turns > 1 ? wait(turns - 1) : giveUp()), limitMillis / TURNS);
  };
  const onAlive = (): void => {
    clearTimeout(timer);
    if (!ended) wait(TURNS);
  };
  onAlive();
  try {
    return await Promise.race([work(onAlive), limit]);
  } finally {
    ended = true;
    clearTimeout(timer);
  }
}

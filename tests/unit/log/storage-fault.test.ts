import { describe, expect, it, vi } from 'vitest';
import {
  BlockedError,
  faultOf,
  HungError,
  ifNotSaved,
  NewerError,
  NotSavedError,
  type Probe,
  whileAlive,
  within,
} from '../../../src/log/storage-fault.ts';

const error = (name: string, message = ''): DOMException => new DOMException(message, name);

/** What browsers throw when the store is opened or written, and what the learner is told. */
const named = [
  ['Chromium, over quota', error('QuotaExceededError'), 'full'],
  [
    'Chromium, full disk',
    error('UnknownError', 'Connection is closing because of: IO error: FILE_ERROR_NO_SPACE'),
    'full',
  ],
  ['Chromium, cross-site frame', error('UnknownError', 'The user denied permission to access the database.'), 'denied'],
  ['Chromium, blocked cookies', error('SecurityError', 'access to the Indexed Database API is denied'), 'denied'],
  ['Firefox, private window of old', error('InvalidStateError', 'A mutation operation was attempted'), 'denied'],
  ['Firefox, no storage', error('SecurityError', 'The operation is insecure.'), 'denied'],
  ['Firefox, over quota', error('QuotaExceededError', 'exceeded its quota limitations'), 'full'],
  ['Firefox, over quota by its own name', error('NS_ERROR_DOM_QUOTA_REACHED'), 'full'],
  ['Firefox, full disk', error('NS_ERROR_FILE_NO_DEVICE_SPACE'), 'full'],
  ['WebKit, over quota', error('QuotaExceededError', 'Failed to store record: database size limit'), 'full'],
  ['WebKit, foreign frame', error('SecurityError', 'open() called in an invalid security context'), 'denied'],
  ['no IndexedDB at all', new TypeError('Cannot read properties of undefined (reading “open”)'), 'denied'],
  ['no IndexedDB in the worker', new ReferenceError('indexedDB is not defined'), 'denied'],
  ['a request that is not allowed', error('NotAllowedError', 'The request is not allowed by the user agent'), 'denied'],
  ['no answer', new HungError('No answer.'), 'hung'],
  ['an older tab', new BlockedError('Another tab.'), 'blocked'],
  ['a newer layout', new NewerError('Newer.'), 'newer'],
  ['a newer layout, by the browser’s name', error('VersionError'), 'newer'],
] as const;

const probes: Probe[] = [true, false].flatMap((opens) => [true, false, undefined].map((copies) => ({ opens, copies })));

describe('A fault that the error names', () => {
  it.each(named)('%s: it stays the same whatever else works', (_case, thrown, fault) => {
    expect(probes.map((probe) => faultOf(thrown, probe))).toEqual(probes.map(() => fault));
  });
});

describe('A fault that no name tells', () => {
  it.each([
    ['Chromium, damaged files', 'UnknownError', 'Internal error opening backing store for indexedDB.open.'],
    ['Chromium, aborted', 'AbortError', 'The transaction was aborted, so the request cannot be fulfilled.'],
    ['Chromium, dead connection', 'InvalidStateError', 'The database connection is closing.'],
    ['Firefox', 'UnknownError', 'The operation failed for reasons unrelated to the database itself'],
    ['WebKit, damaged files', 'UnknownError', 'Unable to open database file on disk'],
    ['nothing at all', '', ''],
  ])('%s: what still works decides', (_case, name, message) => {
    const thrown = error(name, message);
    expect(faultOf(thrown, { opens: true, copies: true })).toBe('closing');
    expect(faultOf(thrown, { opens: true, copies: undefined })).toBe('closing');
    expect(faultOf(thrown, { opens: false, copies: true })).toBe('corrupt');
    expect(faultOf(thrown, { opens: false, copies: undefined })).toBe('corrupt');
    expect(faultOf(thrown, { opens: true, copies: false })).toBe('full');
    expect(faultOf(thrown, { opens: false, copies: false })).toBe('full');
  });

  it('is no damage when WebKit has lost its server in the background', () => {
    const lost = error('UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again');
    expect(faultOf(lost, { opens: false, copies: true })).toBe('closing');
    expect(faultOf(lost, { opens: false, copies: undefined })).toBe('closing');
  });

  it.each([
    [undefined],
    [null],
    ['full'],
    [7],
    [{}],
    [{ name: 7, message: {} }],
    [{ name: Object.create(null), message: '' }],
    [{ name: '', message: Object.create(null) }],
  ])('may come as %j', (thrown) => {
    expect(faultOf(thrown, { opens: false, copies: undefined })).toBe('corrupt');
  });

  it('is read also from an error that is no Error', () => {
    const thrown = { name: 'UnknownError', message: 'The disk is full.' };
    expect(faultOf(thrown, { opens: true, copies: undefined })).toBe('full');
  });
});

describe('Waiting within a limit', () => {
  const late = (): Error => new HungError('Too late.');

  it('gives what came in time, and stops the clock', async () => {
    vi.useFakeTimers();
    expect(await within(1_000, Promise.resolve('done'), late)).toBe('done');
    await expect(within(1_000, Promise.reject(new Error('broken')), late)).rejects.toThrow('broken');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('ends at the limit and no earlier', async () => {
    vi.useFakeTimers();
    const ended = vi.fn();
    within(1_000, new Promise(() => {}), late).catch(ended);
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledExactlyOnceWith(expect.any(HungError));
    vi.useRealTimers();
  });

  it('is as long as it takes for work that says that it goes on, and counts from the last time that it did', async () => {
    vi.useFakeTimers();
    let say = (): void => {};
    const ended = vi.fn();
    const silent = (onAlive: () => void): Promise<void> => {
      say = onAlive;
      return new Promise(() => {});
    };
    whileAlive(1_000, silent, late).catch(ended);
    for (let round = 0; round < 5; round++) {
      await vi.advanceTimersByTimeAsync(900);
      say();
    }
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledExactlyOnceWith(expect.any(HungError));
    say();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('does not count while the page is busy, where an answer may wait to be heard', async () => {
    const answered = new Promise((resolve) => {
      setTimeout(() => setTimeout(resolve), 10);
    });
    const waiting = within(100, answered, late);
    const start = performance.now();
    while (performance.now() - start < 200);
    await expect(waiting).resolves.toBeUndefined();
  });

  it('leaves no error behind when the work fails after the limit', async () => {
    let fail = (_error: Error): void => {};
    const work = new Promise((_resolve, reject) => {
      fail = reject;
    });
    await expect(within(1, work, late)).rejects.toThrow('Too late.');
    fail(new Error('afterwards'));
    await work.catch(() => {});
  });
});

it('What can’t be stored waits; any other error where something is recorded is not passed over', async () => {
  const record = (error: Error): Promise<string> => Promise.reject(error);
  await expect(record(new NotSavedError('full')).catch(ifNotSaved(() => 'waits'))).resolves.toBe('waits');
  await expect(record(new TypeError('a slip')).catch(ifNotSaved(() => 'waits'))).rejects.toThrow('a slip');
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { GoneError } from '../../../src/device/fetch-json.ts';
import { followRelease, type Release } from '../../../src/device/release.ts';

const named = (name: string): Release => ({ search: `search-${name}`, course: `course-${name}` });
const offline = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

/** A host that has the files of some releases, the last of which its release file names. */
function site({ has, last }: { has: Release[]; last?: Release }) {
  const host = { has, isOff: false, hint: last };
  const ask = vi.fn(async () => {
    const [newest] = host.has.slice(-1);
    return host.isOff || !newest ? offline() : newest;
  });
  const fetched = async (version: string): Promise<string> => {
    if (host.isOff) return offline();
    if (!host.has.some((release) => Object.values(release).includes(version))) throw new GoneError(version);
    return `a file of ${version}`;
  };
  const inRelease = followRelease({
    ask,
    recall: () => host.hint,
    remember: (release) => {
      host.hint = release;
    },
  });
  return { host, ask, fetched, inRelease };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('A page', () => {
  it('keeps to the release that it met, while its files are there', async () => {
    const { host, ask, fetched, inRelease } = site({ has: [named('one')] });
    await inRelease('search', fetched);
    host.has.push(named('two'));
    expect(await inRelease('search', fetched)).toBe('a file of search-one');
    expect(await inRelease('course', fetched)).toBe('a file of course-one');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('goes on with the next release once files of its own are gone, and asks for it once', async () => {
    const { host, ask, fetched, inRelease } = site({ has: [named('one')] });
    await inRelease('search', fetched);
    host.has = [named('two')];
    const all = await Promise.all([inRelease('search', fetched), inRelease('search', fetched)]);
    expect(all).toEqual(['a file of search-two', 'a file of search-two']);
    expect(await inRelease('course', fetched)).toBe('a file of course-two');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('does again with the next release all that was begun with files that are gone', async () => {
    const { host, fetched, inRelease } = site({ has: [named('one')] });
    const search = async (version: string): Promise<string> => {
      const first = await fetched(version);
      if (version === 'search-one') host.has = [named('two')];
      return `${first}, ${await fetched(version)}`;
    };
    expect(await inRelease('search', search)).toBe('a file of search-two, a file of search-two');
  });

  it('says what is missing when the release is still the same', async () => {
    const { inRelease, ask } = site({ has: [named('one')] });
    const missing = vi.fn(() => Promise.reject(new GoneError('questions/none')));
    await expect(inRelease('course', missing)).rejects.toThrow('questions/none');
    expect(missing).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('keeps its release when the network fails, and does not ask for another', async () => {
    const { host, ask, fetched, inRelease } = site({ has: [named('one')] });
    await inRelease('search', fetched);
    host.isOff = true;
    await expect(inRelease('search', fetched)).rejects.toThrow('Failed to fetch');
    host.isOff = false;
    expect(await inRelease('search', fetched)).toBe('a file of search-one');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again when the host could not be asked', async () => {
    const { host, fetched, inRelease } = site({ has: [named('one')] });
    host.isOff = true;
    await expect(inRelease('search', fetched)).rejects.toThrow('Failed to fetch');
    host.isOff = false;
    expect(await inRelease('search', fetched)).toBe('a file of search-one');
  });
});

describe('Offline', () => {
  it('a page takes the release that was used last, of which something may be kept', async () => {
    const { host, inRelease } = site({ has: [named('two')], last: named('one') });
    host.isOff = true;
    expect(await inRelease('search', async (version) => version)).toBe('search-one');
  });

  it('the search finds what it has kept, also when only the course was used in a later release', async () => {
    const { host, fetched, inRelease } = site({ has: [named('two')], last: named('one') });
    await inRelease('course', fetched);
    expect(host.hint).toEqual({ search: 'search-one', course: 'course-two' });
    await inRelease('search', fetched);
    expect(host.hint).toEqual(named('two'));
  });

  it('a release is remembered only once something of it is there', async () => {
    const { host, inRelease } = site({ has: [named('one')] });
    await inRelease('search', offline).catch(() => {});
    expect(host.hint).toBeUndefined();
  });

  it('a host that does not answer is not waited for longer than a moment', async () => {
    vi.useFakeTimers();
    const { ask, inRelease } = site({ has: [named('two')], last: named('one') });
    ask.mockImplementation(() => new Promise(() => {}));
    const found = inRelease('search', async (version) => version);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await found).toBe('search-one');
  });
});

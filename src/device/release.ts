import { within } from '../log/storage-fault.ts';
import { href } from '../primitives/href.ts';
import { onErased } from './erasure-signal.ts';
import { fetchJson, GoneError } from './fetch-json.ts';
import { readHint, writeHint } from './local-hints.ts';

type Part = 'search' | 'course';

/** What of the site is kept in folders named by what is in them: the name of each. */
export type Release = Readonly<Record<Part, string>>;

interface Ways {
  /** Fetches what the host has now. */
  ask(): Promise<Release>;
  /** What was used last in this browser. */
  recall(): Release | undefined;
  remember(release: Release): void;
}

/** Gets something out of a part of the release, by the name of its folder. */
type InRelease = <T>(part: Part, get: (version: string) => Promise<T>) => Promise<T>;

/** A host that has not answered by then is taken for none, where it is known what to go on with. */
const PATIENCE_MILLIS = 3_000;

/**
 * Keeps to the release that the host had when something of it was wanted first, so that what comes later fits to it. Where
 * a file of it is gone since, the host is asked once more, and what was wanted is got from the release that it has by then.
 * Where no host answers, the release that was used last may still be at hand.
 */
export function followRelease({ ask, recall, remember }: Ways): InRelease {
  let current: Promise<Release> | undefined;

  const begin = (): Promise<Release> => {
    const last = recall();
    if (last) return within(PATIENCE_MILLIS, ask(), () => new Error('late')).catch(() => last);
    const asked = ask();
    asked.catch(() => {
      current = undefined;
    });
    return asked;
  };
  const got = async <T>(part: Part, release: Release, get: (version: string) => Promise<T>): Promise<T> => {
    const value = await get(release[part]);
    const last = recall();
    // Each part by itself: what is at hand of the other belongs to the release in which it was got.
    if (last?.[part] !== release[part]) remember({ ...release, ...last, [part]: release[part] });
    return value;
  };

  return async (part, get) => {
    current ??= begin();
    const before = current;
    const release = await before;
    try {
      return await got(part, release, get);
    } catch (error) {
      if (!(error instanceof GoneError)) throw error;
      // Several files may be missed at the same time.
      if (current === before) current = ask().catch(() => release);
      const after = await current;
      if (after[part] === release[part]) throw error;
      return got(part, after, get);
    }
  };
}

let follow: InRelease | undefined;

/** The same for this page and its host. */
export const inRelease: InRelease = (part, get) => {
  follow ??= followRelease(waysOfPage());
  return follow(part, get);
};

function waysOfPage(): Ways {
  let mayKeep = true;
  // What another tab has erased must not come back from this one.
  onErased('everything', () => {
    mayKeep = false;
  });
  return {
    ask: async () => {
      const url = href('/release.json');
      const release = await fetchJson(url, { cache: 'no-cache' });
      if (!isRelease(release)) throw new GoneError(url);
      return release;
    },
    recall: () => {
      const hint = readHint('release');
      return isRelease(hint) ? hint : undefined;
    },
    remember: (release) => {
      if (mayKeep) writeHint('release', release);
    },
  };
}

const isRelease = (value: unknown): value is Release =>
  value instanceof Object &&
  'search' in value &&
  typeof value.search === 'string' &&
  'course' in value &&
  typeof value.course === 'string';

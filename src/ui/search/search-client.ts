import { keptPart } from '../../device/kept-parts.ts';
import { inRelease } from '../../device/release.ts';
import { href } from '../../primitives/href.ts';
import { OpenIndex } from '../../search/read/open-index.ts';
import type { Elsewhere } from '../../search/shared/elsewhere.ts';
import type { Opening } from '../../search/shared/opening.ts';

let opened: { version: string; index: Promise<OpenIndex> } | undefined;

/**
 * Does something with the index of the site. Where its files are gone since it was opened, as after a new release, all of it
 * is done once more with the index of that one. Rejects when a file can't be had.
 */
export const inSiteIndex = <T>(search: (index: OpenIndex) => Promise<T>): Promise<T> =>
  inRelease('search', async (version) => search(await indexOf(version)));

/** Fetches what every search needs. */
export const openSiteIndex = (): Promise<unknown> => inSiteIndex(async () => undefined);

/** What to offer when nothing was found. */
export const loadElsewhere = async (): Promise<Elsewhere> =>
  (await inRelease('search', (version) => load(version, 'elsewhere'))) as Elsewhere;

/** What to offer before anything is typed. */
export const loadOpening = async (): Promise<Opening> =>
  (await inRelease('search', (version) => load(version, 'opening'))) as Opening;

/** Opened once; one that could not be had is asked for again. */
function indexOf(version: string): Promise<OpenIndex> {
  if (opened?.version === version) return opened.index;
  const index = OpenIndex.open((name) => load(version, name));
  opened = { version, index };
  index.catch(() => {
    opened = undefined;
  });
  return index;
}

const load = (version: string, name: string): Promise<unknown> =>
  keptPart(href(`/search/${version}/${name}.json`), version);

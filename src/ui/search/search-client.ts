import { keptPart } from '../../device/kept-search-parts.ts';
import { href } from '../../primitives/href.ts';
import { OpenIndex } from '../../search/read/open-index.ts';
import type { Elsewhere } from '../../search/shared/elsewhere.ts';

let opened: Promise<OpenIndex> | undefined;

/** The index of this page's release, opened once; one that could not be had is asked for again. */
export function openSiteIndex(): Promise<OpenIndex> {
  opened ??= OpenIndex.open(load).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What to offer when nothing was found. */
export const loadElsewhere = async (): Promise<Elsewhere> => (await load('elsewhere')) as Elsewhere;

function load(name: string): Promise<unknown> {
  const version = document.documentElement.dataset['search'] ?? '';
  return keptPart(href(`/search/${version}/${name}.json`), version);
}

import { href } from '../primitives/href.ts';

export interface NavigationLink {
  /** From the site's root. */
  path: string;
  word: string;
  /** For `aria-current`: it leads to this page, or to the one that this page belongs to. */
  current: 'page' | 'true' | undefined;
}

const PLACES = [
  { path: '/', word: 'Today' },
  { path: '/library/', word: 'Library' },
  { path: '/progress/', word: 'Progress' },
  { path: '/glossary/', word: 'Glossary' },
  // Shown to those who lead a team, as `inline/boot.ts` knows them.
  { path: '/trainer/', word: 'Team' },
];

/** Pages that belong to one of these places, by its path. */
const BELONGING: Readonly<Record<string, RegExp>> = {
  '/library/': /\/(lessons|modules|paths|sayings)\//,
  '/progress/': /\/(data|record)\/$/,
  '/trainer/': /\/trainer\/./,
};

/** The links at the top of a page. `here` is its path, with the folder that the site is served from. */
export const navigation = (here: string): NavigationLink[] =>
  PLACES.map((place) => ({ ...place, current: currentAt(here, place.path) }));

function currentAt(here: string, path: string): NavigationLink['current'] {
  if (here === href(path)) return 'page';
  return BELONGING[path]?.test(here) ? 'true' : undefined;
}

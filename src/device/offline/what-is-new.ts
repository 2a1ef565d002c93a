import type { OfflineList } from '../../catalog/offline-list.ts';

/** Titles of lessons that a release brings, changes or takes away. */
export interface WhatIsNew {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

/** What a release changes in the lessons of the one before it. */
export function whatIsNew(before: Pick<OfflineList, 'lessons'>, after: Pick<OfflineList, 'lessons'>): WhatIsNew {
  const titles = (ids: readonly string[], of: OfflineList['lessons']): string[] =>
    ids.flatMap((id) => of[id]?.[0] ?? []);
  const [old, now] = [before.lessons, after.lessons];
  const isChanged = (id: string): boolean => old[id] !== undefined && old[id][1] !== now[id]?.[1];
  return {
    added: titles(
      Object.keys(now).filter((id) => !(id in old)),
      now,
    ),
    changed: titles(Object.keys(now).filter(isChanged), now),
    removed: titles(
      Object.keys(old).filter((id) => !(id in now)),
      old,
    ),
  };
}

/** The same in a sentence or two, with at most three titles of a kind. */
export function newsInWords({ added, changed, removed }: WhatIsNew): string {
  const parts = [told('New', added), told('Changed', changed), told('Removed', removed)].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : 'The lessons are the same.';
}

const MOST_NAMED = 3;

function told(what: string, titles: readonly string[]): string {
  if (titles.length === 0) return '';
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title}”`);
  const others = titles.length - named.length;
  return `${what}: ${[...named, ...(others > 0 ? [`${others} more`] : [])].join(', ')}.`;
}

import type { Visit } from '../../device/recent-visits.ts';
import type { Found, FoundPlace } from '../../search/read/find-places.ts';

export interface QuickOptionData {
  key: string;
  path: string;
  /** What was found; a lesson that was visited has only a title. */
  place?: FoundPlace;
  title: string;
}

/** What the list offers: what was found, or the lessons looked at last while nothing is asked. */
export function quickOptions(found: Found | undefined, visits: readonly Visit[]): QuickOptionData[] {
  if (!found) return visits.map(({ title, path }) => ({ key: path, path, title }));
  return [...found.all, ...found.some].map((place) => ({
    key: place.document.address,
    path: place.path,
    place,
    title: place.document.heading,
  }));
}

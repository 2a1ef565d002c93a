import type { Course } from '../catalog/course.ts';
import { href } from '../primitives/href.ts';
import type { NavigationLink } from './navigation.ts';

/** The places of a trainer, in their order; without those for which a course has nothing. `here` as for `navigation`. */
export function trainerPlaces({ modules, rubric }: Pick<Course, 'modules' | 'rubric'>, here: string): NavigationLink[] {
  const places = [
    { path: '/trainer/', word: 'Overview' },
    { path: '/trainer/assign/', word: 'Assign' },
    { path: '/trainer/team/', word: 'Board' },
    ...(modules.some(({ guide }) => guide) ? [{ path: '/trainer/guides/', word: 'Guides' }] : []),
    { path: '/present/', word: 'In the room' },
    { path: '/trainer/handouts/', word: 'Handouts' },
    ...(rubric.rows.length > 0 ? [{ path: '/trainer/rubric/', word: 'Rubric' }] : []),
  ];
  return places.map((place) => ({ ...place, current: currentAt(here, place.path) }));
}

function currentAt(here: string, path: string): NavigationLink['current'] {
  if (here === href(path)) return 'page';
  return path !== '/trainer/' && here.startsWith(href(path)) ? 'true' : undefined;
}

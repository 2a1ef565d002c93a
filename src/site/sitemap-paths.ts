import type { Course } from '../catalog/course.ts';
import { hasRoomSheets } from './room-sheets.ts';

/** The paths of every page that search engines should know, without the folder that the site is served from. */
export const sitemapPaths = ({ modules, paths, guardrails, situations, rubric }: Course): string[] => [
  '/',
  '/library/',
  '/paths/',
  ...paths.map(({ id }) => `/paths/${id}/`),
  '/sayings/',
  ...(situations.length > 0 ? ['/before/'] : []),
  ...guardrails.map(({ id }) => `/guardrails/${id}/`),
  '/glossary/',
  '/about/',
  '/accessibility/',
  '/trainer/',
  ...(modules.some(({ guide }) => guide) ? ['/trainer/guides/'] : []),
  ...(rubric.rows.length > 0 ? ['/trainer/rubric/'] : []),
  '/present/',
  '/trainer/handouts/',
  ...modules.flatMap(({ id, lessons, guide }) => [
    `/modules/${id}/`,
    `/trainer/handouts/${id}/`,
    ...(guide ? [`/trainer/guides/${id}/`] : []),
    ...(guide && hasRoomSheets(guide) ? [`/trainer/room/${id}/`] : []),
    ...lessons.map((lesson) => `/lessons/${lesson.id}/`),
  ]),
];

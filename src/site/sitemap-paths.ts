import type { Course } from '../catalog/course.ts';
import { hasRoomSheets } from './room-sheets.ts';

/** The paths of every page that search engines should know, without the folder that the site is served from. */
export const sitemapPaths = ({ modules, paths, guardrails, situations }: Course): string[] => [
  '/',
  '/library/',
  '/paths/',
  ...paths.map(({ id }) => `/paths/${id}/`),
  '/sayings/',
  ...(situations.length > 0 ? ['/before/'] : []),
  ...guardrails.map(({ id }) => `/guardrails/${id}/`),
  '/glossary/',
  '/about/',
  '/trainer/',
  '/trainer/handouts/',
  ...modules.flatMap(({ id, lessons, guide }) => [
    `/modules/${id}/`,
    `/trainer/handouts/${id}/`,
    ...(guide ? [`/trainer/guides/${id}/`] : []),
    ...(guide && hasRoomSheets(guide) ? [`/trainer/room/${id}/`] : []),
    ...lessons.map((lesson) => `/lessons/${lesson.id}/`),
  ]),
];

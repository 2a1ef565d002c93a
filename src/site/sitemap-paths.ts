import type { Course } from '../catalog/course.ts';

/** The paths of every page that search engines should know, without the folder that the site is served from. */
export const sitemapPaths = ({ modules, paths }: Course): string[] => [
  '/',
  '/library/',
  '/paths/',
  ...paths.map(({ id }) => `/paths/${id}/`),
  '/glossary/',
  '/about/',
  '/trainer/',
  ...modules.flatMap(({ id, lessons, guide }) => [
    `/modules/${id}/`,
    ...(guide ? [`/trainer/guides/${id}/`] : []),
    ...lessons.map((lesson) => `/lessons/${lesson.id}/`),
  ]),
];

import type { APIRoute } from 'astro';
import { href } from '../primitives/href.ts';
import { loadCourse } from '../site/load-course.ts';

/** Every page that search engines should know. */
export const GET: APIRoute = ({ site }) => {
  const { modules, paths: learningPaths } = loadCourse().course;
  const paths = [
    '/',
    '/library/',
    '/paths/',
    ...learningPaths.map(({ id }) => `/paths/${id}/`),
    '/glossary/',
    '/about/',
    '/trainer/',
    ...modules.flatMap(({ id, lessons, guide }) => [
      `/modules/${id}/`,
      ...(guide ? [`/trainer/guides/${id}/`] : []),
      ...lessons.map((lesson) => `/lessons/${lesson.id}/`),
    ]),
  ];
  const urls = paths.map((path) => `<url><loc>${new URL(href(path), site).href}</loc></url>`).join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`,
    { headers: { 'content-type': 'application/xml' } },
  );
};

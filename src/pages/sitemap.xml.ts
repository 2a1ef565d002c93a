import type { APIRoute } from 'astro';
import { href } from '../primitives/href.ts';
import { loadCourse } from '../site/load-course.ts';
import { sitemapPaths } from '../site/sitemap-paths.ts';

/** Every page that search engines should know. */
export const GET: APIRoute = ({ site }) => {
  const paths = sitemapPaths(loadCourse().course);
  const urls = paths.map((path) => `<url><loc>${new URL(href(path), site).href}</loc></url>`).join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`,
    { headers: { 'content-type': 'application/xml' } },
  );
};

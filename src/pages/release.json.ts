import type { APIRoute } from 'astro';
import { courseFiles } from '../site/course-files.ts';
import { loadCourse } from '../site/load-course.ts';
import { siteSearch } from '../site/site-search.ts';

/**
 * The folders that hold the search index and the course as data, as `device/release.ts` reads it. Their names change with
 * any word of the course; in the pages, they would change all of these as well. This file alone must never be kept unasked.
 */
export const GET: APIRoute = () => {
  const { course } = loadCourse();
  const release = { search: siteSearch(course).version, course: courseFiles(course).version };
  return new Response(JSON.stringify(release), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

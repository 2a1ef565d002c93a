import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse } from '../../site/load-course.ts';
import { siteSearch } from '../../site/site-search.ts';

/** The search index in parts, in a folder that is named by what is in it. */
export const getStaticPaths = (() => {
  const { version, files } = siteSearch(loadCourse().course);
  return [...files.keys()].map((name) => ({ params: { file: `${version}/${name}` } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const content = siteSearch(loadCourse().course).files.get(params['file']?.split('/').at(-1) ?? '');
  return new Response(content ?? 'null', { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

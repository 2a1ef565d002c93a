import type { APIRoute, GetStaticPaths } from 'astro';
import { courseFiles } from '../../site/course-files.ts';
import { loadCourse } from '../../site/load-course.ts';

/** The course as data, in a folder that is named by what is in it. */
export const getStaticPaths = (() => {
  const { version, files } = courseFiles(loadCourse().course);
  return [...files].map(([name, content]) => ({ params: { file: `${version}/${name}` }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['content'], { headers: { 'content-type': 'application/json; charset=utf-8' } });

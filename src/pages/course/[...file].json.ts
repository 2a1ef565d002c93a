import type { APIRoute, GetStaticPaths } from 'astro';
import { courseFiles } from '../../site/course-files.ts';
import { loadCourse } from '../../site/load-course.ts';

/** The course as data, in a folder that is named by what is in it. */
export const getStaticPaths = (() => {
  const { version, names } = courseFiles(loadCourse().course);
  return names.map((name) => ({ params: { file: `${version}/${name}` }, props: { name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(courseFiles(loadCourse().course).content(props['name']), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { courseFiles } from '../../site/course-files.ts';
import { dataFile, dataPaths } from '../../site/data-files.ts';
import { loadCourse } from '../../site/load-course.ts';

/** The course as data. */
export const getStaticPaths = () => dataPaths('course', courseFiles(loadCourse().course));

export const GET: APIRoute = (context) => dataFile(courseFiles(loadCourse().course), context);

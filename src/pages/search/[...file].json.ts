import type { APIRoute } from 'astro';
import { dataFile, dataPaths } from '../../site/data-files.ts';
import { loadCourse } from '../../site/load-course.ts';
import { siteSearch } from '../../site/site-search.ts';

/** The search index in parts. */
export const getStaticPaths = () => dataPaths('search', siteSearch(loadCourse().course));

export const GET: APIRoute = (context) => dataFile(siteSearch(loadCourse().course), context);

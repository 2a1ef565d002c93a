import type { CourseParts } from '../../site/course-parts.ts';
import { pageData } from '../kit/page-data.ts';

/** What the course is made of, as this page carries it. */
export const pageParts = (): CourseParts => pageData('parts') ?? { modules: [], paths: [], skills: [] };

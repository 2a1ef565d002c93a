import type { CourseSources } from '../course-sources.ts';
import type { Problem } from '../problem.ts';

/** One rule over the whole content: it looks, it changes nothing, and it tells every breach. */
export type Check = (sources: CourseSources) => Problem[];

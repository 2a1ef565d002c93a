import type { CourseParts } from '../../site/course-parts.ts';

/** What the course is made of, as this page carries it. */
export const pageParts = (): CourseParts =>
  JSON.parse(
    document.querySelector('script[data-name="parts"]')?.textContent ?? '{"modules":[],"paths":[],"skills":[]}',
  );

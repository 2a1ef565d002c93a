import { useEffect, useState } from 'preact/hooks';
import type { CourseReader } from '../../catalog/carried-lesson.ts';
import { courseLessons } from './course-lessons.ts';
import type { PageLesson } from './page-lessons.ts';

interface Options<P extends CourseReader> {
  /** What the page carries of them. */
  here: readonly PageLesson<P>[] | undefined;
  isAsked?: boolean;
}

/** All lessons of the course, at once where the page carries them, and otherwise once they are asked for. */
export function useCourseLessons<P extends CourseReader>(page: P, { here, isAsked = true }: Options<P>) {
  const [lessons, setLessons] = useState(here);
  const [hasFailed, setFailed] = useState(false);
  const load = (): void => {
    setFailed(false);
    courseLessons(page).then(setLessons, () => setFailed(true));
  };
  const isMissing = isAsked && lessons === undefined;
  useEffect(() => {
    if (isMissing) load();
  }, [isMissing]);
  return { lessons, hasFailed, retry: load };
}

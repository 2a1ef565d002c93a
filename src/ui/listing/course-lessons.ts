import type { CourseReader } from '../../catalog/carried-lesson.ts';
import type { CourseParts } from '../../catalog/course-part.ts';
import { type Learner, learner } from '../../device/learner.ts';
import { remembersProgress } from '../../device/progress-hint.ts';
import { pageData } from '../kit/page-data.ts';
import type { PageLesson } from './page-lessons.ts';

type Lessons<P extends CourseReader> = readonly PageLesson<P>[];

const fetched = () => import('../../device/course-client.ts');

/** All lessons of the course, where this page carries them. */
export const lessonsHere = <P extends CourseReader>(): Lessons<P> | undefined => pageData('lessons');

/** All lessons of the course: from this page, or from a file where there are too many for it. Rejects without that file. */
export const courseLessons = async <P extends CourseReader>(page: P): Promise<Lessons<P>> =>
  lessonsHere<P>() ?? (await fetched()).lessonsFor(page);

/** What the course is made of, likewise. */
export const courseParts = async (): Promise<CourseParts> =>
  pageData<CourseParts>('parts') ?? (await fetched()).partsOfCourse();

/** All lessons, as soon as there is something on record for them to tell of: who is new fetches nothing. */
export async function lessonsOnRecord<P extends CourseReader>(page: P): Promise<Lessons<P>> {
  const here = lessonsHere<P>();
  if (here) return here;
  await untilOnRecord(await learner());
  return courseLessons(page);
}

const untilOnRecord = (person: Learner): Promise<void> =>
  new Promise((resolve) => {
    const isSome = (): boolean => person.events().length > 0 || remembersProgress();
    const look = (): void => {
      if (!isSome()) return;
      stop();
      resolve();
    };
    const stop = person.subscribe(look);
    look();
  });

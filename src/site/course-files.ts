import { carried, courseReaders } from '../catalog/carried-lesson.ts';
import type { Course } from '../catalog/course.ts';
import { fieldsOf, knownLesson } from '../catalog/known-lesson.ts';
import { knownPath, type PathRoute, routeAlong } from '../catalog/known-path.ts';
import { reviewDeck } from '../catalog/review-deck.ts';
import { revisionOf } from '../catalog/revision.ts';
import { questionOutline } from '../team/hand-in/question-outline.ts';
import { assignableCourse } from './assignable-course.ts';
import { courseParts } from './course-parts.ts';
import { everyLesson, isLarge } from './library-extent.ts';
import { withSitePaths } from './with-site-paths.ts';

interface CourseFiles {
  /** Changes when any file does: the folder's name, so that what is in it can be cached for ever. */
  version: string;
  /**
   * JSON by name: `outline` is an `AssignableCourse`, `review` a list of `DeckLesson`, `paths` of `PathRoute`, `questions/<lesson>` a list of
   * `QuestionOutline`, `paragraphs/<lesson>` a list of `ParagraphSection`, and `exercises/<lesson>` or `exercises/<mixed set>` a list of `PlacedExercise`, which can so be had
   * outside of their lesson. For a library too large for its pages, `parts` is a `CourseParts`, and `lessons/<page>` has all
   * lessons as that page knows them.
   */
  files: ReadonlyMap<string, string>;
}

let built: { course: Course; files: CourseFiles } | undefined;

/** The course as data for pages that assign, do or collect work: fetched when needed, so that no page grows with it. */
export function courseFiles(course: Course): CourseFiles {
  if (built?.course === course) return built.files;
  const files = new Map([
    ['outline', JSON.stringify(assignableCourse(course))],
    ['paths', JSON.stringify(pathRoutes(course))],
    ['review', JSON.stringify(reviewDeck(course))],
    ...(isLarge(course) ? filesForPages(course) : []),
  ]);
  for (const { id, exercises, reviewItems, paragraphs } of everyLesson(course)) {
    files.set(`questions/${id}`, JSON.stringify(exercises.map(questionOutline)));
    files.set(`paragraphs/${id}`, JSON.stringify(paragraphs));
    files.set(`exercises/${id}`, JSON.stringify(withSitePaths([...exercises, ...reviewItems])));
  }
  for (const { id, items } of course.mixedSets) files.set(`exercises/${id}`, JSON.stringify(withSitePaths(items)));
  built = { course, files: { version: revisionOf([...files]), files } };
  return built.files;
}

/** Every path as its lessons need it. */
function pathRoutes(course: Course): PathRoute[] {
  const lessons = everyLesson(course);
  return course.paths.flatMap((path) => routeAlong(knownPath(path), lessons) ?? []);
}

/** What pages of a small library carry themselves. */
function filesForPages(course: Course): [name: string, content: string][] {
  const lessons = everyLesson(course).map(knownLesson);
  return [
    ['parts', JSON.stringify(courseParts(course))],
    ...courseReaders.map((page): [string, string] => [
      `lessons/${page}`,
      JSON.stringify(lessons.map((lesson) => fieldsOf(lesson, carried[page]))),
    ]),
  ];
}

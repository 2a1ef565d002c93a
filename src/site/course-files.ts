import { carried, courseReaders } from '../catalog/carried-lesson.ts';
import type { Course, Lesson } from '../catalog/course.ts';
import { fieldsOf, knownLesson } from '../catalog/known-lesson.ts';
import { knownPath, type PathRoute, routeAlong } from '../catalog/known-path.ts';
import { reviewDeck } from '../catalog/review-deck.ts';
import { revisionOfFiles } from '../catalog/revision.ts';
import { questionOutline } from '../team/hand-in/question-outline.ts';
import { assignableCourse } from './assignable-course.ts';
import { courseParts } from './course-parts.ts';
import type { DataFiles } from './data-files.ts';
import { everyLesson, isLarge } from './library-extent.ts';
import { rubricOutline } from './rubric-outline.ts';
import { withSitePaths } from './with-site-paths.ts';

let built: { course: Course; files: DataFiles } | undefined;

/**
 * The course as data for pages that assign, do or collect work: fetched when needed, so that no page grows with it. By
 * name, `outline` is an `AssignableCourse`, `review` a list of `DeckLesson`, `paths` of `PathRoute`, `rubric` a `RubricOutline`, `questions/<lesson>` a list of
 * `QuestionOutline`, `paragraphs/<lesson>` a list of `ParagraphSection`, and `exercises/<lesson>` or
 * `exercises/<mixed set>` a list of `PlacedExercise`, which can so be had outside of their lesson. For a library too large
 * for its pages, `parts` is a `CourseParts`, and `lessons/<page>` has all lessons as that page knows them.
 */
export function courseFiles(course: Course): DataFiles {
  if (built?.course === course) return built.files;
  const data = new Map<string, () => unknown>([
    ['outline', () => assignableCourse(course)],
    ['paths', () => pathRoutes(course)],
    ['rubric', () => rubricOutline(course)],
    ['review', () => reviewDeck(course)],
    ...(isLarge(course) ? filesForPages(course) : []),
    ...everyLesson(course).flatMap(filesOfLesson),
    ...course.mixedSets.map(({ id, items }): File => [`exercises/${id}`, () => withSitePaths(items)]),
  ]);
  const content = (name: string): string => JSON.stringify(data.get(name)?.() ?? null);
  const names = [...data.keys()];
  // Made once for the version and again when written: those of a large library at once are 100 MB of memory.
  const version = revisionOfFiles(names, content);
  const files = { version, names, content };
  built = { course, files };
  return files;
}

/** Every path as its lessons need it. */
function pathRoutes(course: Course): PathRoute[] {
  const lessons = everyLesson(course);
  return course.paths.flatMap((path) => routeAlong(knownPath(path), lessons) ?? []);
}

type File = [name: string, data: () => unknown];

const filesOfLesson = ({ id, exercises, reviewItems, paragraphs }: Lesson): File[] => [
  [`questions/${id}`, () => exercises.map(questionOutline)],
  [`paragraphs/${id}`, () => paragraphs],
  [`exercises/${id}`, () => withSitePaths([...exercises, ...reviewItems])],
];

/** What pages of a small library carry themselves. */
function filesForPages(course: Course): File[] {
  const lessons = everyLesson(course).map(knownLesson);
  return [
    ['parts', () => courseParts(course)],
    ...courseReaders.map(
      (page): File => [`lessons/${page}`, () => lessons.map((lesson) => fieldsOf(lesson, carried[page]))],
    ),
  ];
}

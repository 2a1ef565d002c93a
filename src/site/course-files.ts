import type { Course } from '../catalog/course.ts';
import { reviewDeck } from '../catalog/review-deck.ts';
import { revisionOf } from '../catalog/revision.ts';
import { questionOutline } from '../team/hand-in/question-outline.ts';
import { assignableCourse } from './assignable-course.ts';
import { withSitePaths } from './with-site-paths.ts';

interface CourseFiles {
  /** Changes when any file does: the folder's name, so that what is in it can be cached for ever. */
  version: string;
  /**
   * JSON by name: `outline` is an `AssignableCourse`, `review` a list of `DeckLesson`, `questions/<lesson>` a list of
   * `QuestionOutline`, `paragraphs/<lesson>` a list of `ParagraphSection`, and `exercises/<lesson>` or `exercises/<mixed set>` a list of `PlacedExercise`, which can so be had
   * outside of their lesson.
   */
  files: ReadonlyMap<string, string>;
}

let built: { course: Course; files: CourseFiles } | undefined;

/** The course as data for pages that assign, do or collect work: fetched when needed, so that no page grows with it. */
export function courseFiles(course: Course): CourseFiles {
  if (built?.course === course) return built.files;
  const files = new Map([
    ['outline', JSON.stringify(assignableCourse(course))],
    ['review', JSON.stringify(reviewDeck(course))],
  ]);
  for (const { id, exercises, reviewItems, paragraphs } of course.modules.flatMap(({ lessons }) => lessons)) {
    files.set(`questions/${id}`, JSON.stringify(exercises.map(questionOutline)));
    files.set(`paragraphs/${id}`, JSON.stringify(paragraphs));
    files.set(`exercises/${id}`, JSON.stringify(withSitePaths([...exercises, ...reviewItems])));
  }
  for (const { id, items } of course.mixedSets) files.set(`exercises/${id}`, JSON.stringify(withSitePaths(items)));
  built = { course, files: { version: revisionOf([...files]), files } };
  return built.files;
}

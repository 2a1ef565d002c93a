import type { CarriedLesson, CourseReader } from '../catalog/carried-lesson.ts';
import type { PlacedExercise } from '../catalog/course.ts';
import type { CourseParts } from '../catalog/course-part.ts';
import type { PathRoute } from '../catalog/known-path.ts';
import type { ParagraphSection } from '../catalog/paragraphs.ts';
import type { DeckLesson } from '../catalog/review-deck.ts';
import { partsOf } from '../log/exercise-address.ts';
import { href } from '../primitives/href.ts';
import type { AssignableCourse } from '../team/assignment/course-outline.ts';
import type { QuestionOutline } from '../team/hand-in/question-outline.ts';
import type { RubricOutline } from '../team/reply/rubric-outline.ts';
import { keptPart } from './kept-parts.ts';
import { inRelease } from './release.ts';

const loaded = new Map<string, Promise<unknown>>();

/** What of the course can be assigned, as this page's release has it. Rejects when it can't be fetched. */
export const courseOutline = (): Promise<AssignableCourse> => load('outline') as Promise<AssignableCourse>;

/** The exercises of lessons, by id of the lesson. Rejects when one of them can't be fetched. */
export async function questionsOf(lessons: readonly string[]): Promise<QuestionOutline[]> {
  const found = await Promise.all(lessons.map((lesson) => load(`questions/${lesson}`)));
  return (found as QuestionOutline[][]).flat();
}

/** What of the course comes back in review. Rejects when it can't be fetched. */
export const reviewDeck = (): Promise<DeckLesson[]> => load('review') as Promise<DeckLesson[]>;

/** What a trainer may rate beside an answer. Rejects when it can't be fetched. */
export const rubricOfCourse = (): Promise<RubricOutline> => load('rubric') as Promise<RubricOutline>;

/** Every learning path with its lessons. Rejects when they can't be fetched. */
export const routesOfPaths = (): Promise<PathRoute[]> => load('paths') as Promise<PathRoute[]>;

/** All lessons as a page about the whole course knows them, where they are too many for it. Rejects when they can't be fetched. */
export const lessonsFor = <P extends CourseReader>(page: P): Promise<CarriedLesson<P>[]> =>
  load(`lessons/${page}`) as Promise<CarriedLesson<P>[]>;

/** What the course is made of, likewise. */
export const partsOfCourse = (): Promise<CourseParts> => load('parts') as Promise<CourseParts>;

/** The text of a lesson by hashes. Rejects when it can't be fetched. */
export const paragraphsOf = (lesson: string): Promise<ParagraphSection[]> =>
  load(`paragraphs/${lesson}`) as Promise<ParagraphSection[]>;

/** All exercises of a lesson or a mixed set, by its id, those too that only a review asks. Rejects when they can't be fetched. */
export const exercisesOf = (id: string): Promise<PlacedExercise[]> =>
  load(`exercises/${id}`) as Promise<PlacedExercise[]>;

/**
 * An exercise outside of its lesson, by its address `<lesson>/<exercise>` or `<mixed set>/<item>`. Undefined when this
 * release has none of that address; rejects when it can't be fetched.
 */
export async function exerciseAt(address: string): Promise<PlacedExercise | undefined> {
  const found = await exercisesOf(partsOf(address).lesson);
  return found.find((exercise) => exercise.address === address);
}

/** Fetches each file once; one that could not be had is asked for again. */
function load(name: string): Promise<unknown> {
  const known = loaded.get(name);
  if (known) return known;
  const file = inRelease('course', (version) => keptPart(href(`/course/${version}/${name}.json`), version));
  loaded.set(name, file);
  file.catch(() => loaded.delete(name));
  return file;
}

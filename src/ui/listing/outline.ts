import type { Lesson } from '../../catalog/course.ts';
import { plainText } from '../../exercises/prose.ts';
import type { LessonOutline } from '../../projections/progress.ts';

/** The exercises that complete a lesson. */
export const requiredExercises = ({ exercises }: Lesson) => exercises.filter(({ required }) => required);

/** What each exercise asks, in letters alone: it is shown inside of sentences and labels. */
export const questionsOf = (exercises: Lesson['exercises']) =>
  exercises.map(({ id, stem }) => ({ id, stem: plainText(stem) }));

/** What progress needs to know of a lesson, as attributes of the element that shows it. */
export function outlineOf(lesson: Lesson) {
  return {
    'data-title': lesson.title,
    'data-required': requiredExercises(lesson)
      .map(({ id }) => id)
      .join(' '),
    'data-aliases': lesson.aliases.join(' ') || undefined,
  };
}

export interface ShownLesson extends LessonOutline {
  title: string;
}

/** Reads the attributes back, in the order of the page. */
export function shownLessons(root: ParentNode): ShownLesson[] {
  return [...root.querySelectorAll<HTMLElement>('[data-lesson-entry]')].map(({ dataset }) => ({
    id: dataset['lessonEntry'] ?? '',
    title: dataset['title'] ?? '',
    required: words(dataset['required']),
    aliases: words(dataset['aliases']),
  }));
}

const words = (list: string | undefined): string[] => list?.split(' ').filter(Boolean) ?? [];

import { isDay } from '../../primitives/field-checks.ts';
import type { AssignableCourse } from './course-outline.ts';
import { stepsOf } from './day-steps.ts';
import { chosenLessons, type LessonChoice } from './lesson-choice.ts';
import { firstOutOfOrder, type Pace, paceDays } from './pace.ts';

/** What is wrong with the days of lessons that come one after another, with the mend. `today` is a day as YYYY-MM-DD. */
export function paceProblem(
  choice: LessonChoice,
  pace: Pace,
  course: AssignableCourse,
  { today, isRunning }: { today: string; isRunning: boolean },
): string | undefined {
  if (pace.first.trim() === '') return 'Choose the first day.';
  if (!isDay(pace.first)) return 'The first day isn’t a real date. Choose another.';
  const lessons = [...new Set(chosenLessons(choice, course))];
  const days = paceDays(pace, lessons.length);
  if (!days) return 'The calendar ends before the last lesson. Choose an earlier first day.';
  if (!isRunning && (days[0] ?? today) < today) return 'The first day has passed. Choose today or later.';
  if ((days.at(-1) ?? today) < today) return 'All of these days have passed. Choose a later first day.';
  const place = firstOutOfOrder(days);
  if (place !== undefined) {
    const title = course.lessons.find(({ id }) => id === lessons[place])?.title ?? `Lesson ${place + 1}`;
    return `“${title}” is due before the lesson above it. Give it a later day, or move it up.`;
  }
  return stepsOf(days) === undefined
    ? 'Two of these days are more than three years apart. Bring them closer.'
    : undefined;
}

import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { ExerciseAnswered, LearningEvent, LessonPassed } from '../log/event.ts';
import { printOf } from '../primitives/print-of.ts';
import { isLessonAnswer } from './attempts.ts';
import { lessonProgress } from './progress.ts';

export type PassableLesson = Pick<KnownLesson, 'id' | 'aliases' | 'required' | 'revision' | 'text' | 'wordings'>;

/** Where a lesson stands beside what was passed of it. */
export interface Passed {
  /** What was noted last; undefined where nothing was, as before releases noted it. */
  noted: LessonPassed | undefined;
  isComplete: boolean;
  /** Ids of questions that were answered in an earlier wording, in order. */
  changed: readonly string[];
  /** Ids of required questions that came later and wait for a first answer. */
  added: readonly string[];
}

/** `events` are those that stand, in order. */
export function passed(events: readonly LearningEvent[], lesson: PassableLesson): Passed {
  const names = [lesson.id, ...lesson.aliases];
  const noted = events.findLast(
    (event): event is LessonPassed => event.type === 'lesson-passed' && names.includes(event.lesson),
  );
  const isComplete = lessonProgress(events, [lesson]).get(lesson.id)?.status === 'complete';
  if (!noted && !isComplete) return { noted, isComplete, changed: [], added: [] };
  const answers = lastAnswers(events);
  const answerTo = (id: string): ExerciseAnswered | undefined =>
    latest(
      events,
      names.flatMap((name) => answers.get(`${name}/${id}`) ?? []),
    );
  const isReset = (id: string): boolean =>
    wasReset(
      events,
      names.map((name) => `${name}/${id}`),
    );
  return {
    noted,
    isComplete,
    changed: lesson.wordings.flatMap(([id, revision]) => {
      const answer = answerTo(id);
      return answer && answer.revision !== revision ? [id] : [];
    }),
    // What was taken back to be answered anew is no news.
    added: isComplete ? [] : lesson.required.filter((id) => !answerTo(id) && !isReset(id)),
  };
}

/** Whether the words of the text are no longer those that were noted. */
export const isReworded = ({ noted }: Passed, { text }: Pick<PassableLesson, 'text'>): boolean =>
  noted !== undefined && printOf(noted.sections) !== text;

/** Whether there is something to note or to tell. A lesson that was never complete has neither. */
export function hasNews(state: Passed, lesson: PassableLesson): boolean {
  if (!state.noted) return state.isComplete;
  const { noted, changed, added } = state;
  return changed.length + added.length > 0 || noted.revision !== lesson.revision || isReworded(state, lesson);
}

function lastAnswers(events: readonly LearningEvent[]): Map<string, ExerciseAnswered> {
  const last = new Map<string, ExerciseAnswered>();
  for (const event of events) if (isLessonAnswer(event)) last.set(event.exercise, event);
  return last;
}

/** Of answers under several names of a lesson, the one that came last. */
const latest = (
  events: readonly LearningEvent[],
  answers: readonly ExerciseAnswered[],
): ExerciseAnswered | undefined =>
  answers.length < 2 ? answers[0] : answers.toSorted((a, b) => events.indexOf(a) - events.indexOf(b)).at(-1);

const wasReset = (events: readonly LearningEvent[], addresses: readonly string[]): boolean =>
  events.some(
    (event) =>
      event.type === 'progress-reset' &&
      event.scope === 'exercise' &&
      event.names.some((name) => addresses.includes(name)),
  );

import type { Assignment } from '../../log/assignment.ts';
import type { ExerciseAnswered, LearningEvent } from '../../log/event.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { commitmentHistory } from '../../projections/commitments.ts';
import { type LessonScore, lessonScores } from '../../projections/lesson-scores.ts';
import { type RequiredAnswer, requiredAnswers } from '../../projections/required-answers.ts';
import type { AssignableLesson } from '../assignment/course-outline.ts';
import type { HandedAnswer, HandedCommitment, HandedLesson, HandedTry, HandIn } from './hand-in.ts';
import type { Part, Selection } from './hand-in-parts.ts';
import { writtenIn } from './response-words.ts';

/** In characters, as the field has it. */
const LONGEST_NAME = 60;

export interface HandInMaterial {
  /** UUID for the new hand-in. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  assignment: Assignment;
  /** The revision of the whole course, from `courseRevision`. */
  course: string;
  /** The lessons of the assignment that this site has, in its order. */
  lessons: readonly AssignableLesson[];
  /** As typed. */
  name: string;
  /** Those that stand, in order. */
  events: readonly LearningEvent[];
}

/** The key of a single item that can be left out, and of the same item in the preview. */
export const lessonKey = (lesson: string): string => `lesson:${lesson}`;
export const answerKey = (exercise: string): string => `answer:${exercise}`;
export const textKey = (exercise: string): string => `text:${exercise}`;
export const commitmentKey = ({ lesson, day }: HandedCommitment): string => `commitment:${lesson}:${day}`;
export const callKey = ({ lesson, day }: HandedCommitment): string => `call:${lesson}:${day}`;
export const noteKey = ({ lesson, day }: HandedCommitment): string => `note:${lesson}:${day}`;

/** What is handed in: of all that the log holds, only what belongs to the assignment and was chosen to be shared. */
export function buildHandIn(material: HandInMaterial, selection: Selection): HandIn {
  const { id, at, assignment, course, events, lessons } = material;
  const { parts } = selection;
  const shared = lessons.filter((lesson) => !selection.leftOut.has(lessonKey(lesson.id)));
  const name = cleanText(material.name, LONGEST_NAME).text;
  return {
    id,
    assignment: { id: assignment.id, edition: assignment.edition, title: assignment.title },
    course,
    at,
    lessons: parts.has('lessons') ? handedLessons(events, shared, selection) : [],
    ...(parts.has('name') && name !== '' && { name }),
    answers: shared.flatMap((lesson) => handedAnswers(events, lesson, selection)),
    commitments: parts.has('commitments') ? handedCommitments(events, shared, selection) : [],
  };
}

function handedLessons(
  events: readonly LearningEvent[],
  lessons: readonly AssignableLesson[],
  { parts }: Selection,
): HandedLesson[] {
  return lessonScores(events, lessons).map((score, index) => ({
    lesson: score.lesson,
    revision: lessons[index]?.revision ?? '',
    answered: score.answered,
    required: score.required,
    ...(parts.has('scores') && scoresOf(score)),
    ...completeOn(score),
  }));
}

/** Nothing where the clock was so wild that there is no day to tell. */
function completeOn({ completeAt }: LessonScore): Pick<HandedLesson, 'completeOn'> {
  const day = completeAt === undefined ? '' : dayOf(completeAt);
  return day === '' ? {} : { completeOn: day };
}

const scoresOf = ({ firstTry, latest }: LessonScore): Pick<HandedLesson, 'firstTry' | 'latest'> => ({
  ...(firstTry !== undefined && { firstTry: rounded(firstTry) }),
  ...(latest !== undefined && { latest: rounded(latest) }),
});

/** To a tenth of a percent: more digits would only make links longer. */
const rounded = (score: number): number => Math.round(score * 1_000) / 1_000;

function handedAnswers(
  events: readonly LearningEvent[],
  lesson: AssignableLesson,
  selection: Selection,
): HandedAnswer[] {
  const answers = requiredAnswers(events, [lesson]);
  return lesson.required.flatMap((exercise) => {
    const address = `${lesson.id}/${exercise}`;
    const tries = answers.filter((answer) => answer.address === address);
    return handedAnswer(address, tries, selection) ?? [];
  });
}

/** Undefined when nothing of it is shared. */
function handedAnswer(
  exercise: string,
  tries: readonly RequiredAnswer[],
  selection: Selection,
): HandedAnswer | undefined {
  const first = tries[0]?.event;
  if (!first) return undefined;
  const newest = tries.findLast(({ counts }) => counts)?.event;
  const last = newest === first ? undefined : newest;
  const attempts = selection.parts.has('attempts');
  const answer: HandedAnswer = {
    exercise,
    revision: (last ?? first).revision,
    ...(attempts && { tries: tries.length }),
    ...tryAs('first', exercise, first, selection),
    ...(attempts && last && tryAs('last', exercise, last, selection)),
  };
  return answer.tries !== undefined || answer.first || answer.last ? answer : undefined;
}

function tryAs(
  field: 'first' | 'last',
  exercise: string,
  { score, response, confidence }: ExerciseAnswered,
  { parts, leftOut }: Selection,
): Pick<HandedAnswer, 'first' | 'last'> {
  const text = writtenIn(response);
  const shares = (part: 'answers' | 'texts', key: string): boolean => parts.has(part) && !leftOut.has(key);
  const shown: HandedTry = {
    ...(parts.has('scores') && { score: rounded(score) }),
    ...(text === undefined && shares('answers', answerKey(exercise)) && { response }),
    ...(text !== undefined && shares('texts', textKey(exercise)) && { text }),
    ...(parts.has('confidence') && confidence !== undefined && { confidence }),
  };
  return Object.keys(shown).length > 0 ? { [field]: shown } : {};
}

/** Each as it stands now, the oldest first. */
function handedCommitments(
  events: readonly LearningEvent[],
  lessons: readonly AssignableLesson[],
  { parts, leftOut }: Selection,
): HandedCommitment[] {
  const shared = new Set(lessons.map(({ id }) => id));
  return commitmentHistory(events, lessons)
    .filter(({ lesson }) => shared.has(lesson))
    .toReversed()
    .map(({ lesson, made, review }): HandedCommitment => {
      const bare: HandedCommitment = { lesson, day: made.day, ...(review && { cameUp: review.cameUp }) };
      const isShared = (part: Part, key: (of: HandedCommitment) => string): boolean =>
        parts.has(part) && !leftOut.has(key(bare));
      return {
        ...bare,
        ...(made.call !== undefined && isShared('calls', callKey) && { call: made.call }),
        ...(review?.note !== undefined && isShared('notes', noteKey) && { note: review.note }),
      };
    })
    .filter((commitment) => !leftOut.has(commitmentKey(commitment)));
}

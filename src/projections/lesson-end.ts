import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { ExerciseAnswered, LearningEvent } from '../log/event.ts';
import { partsOf } from '../log/exercise-address.ts';
import { isLessonAnswer } from './attempts.ts';
import { namesOf } from './lesson-reference.ts';

/** Why an exercise is worth a second look, the best reason first. */
const REASONS = ['sure-wrong', 'wrong', 'weak-practice', 'hint'] as const;

export interface SecondLook {
  /** Its id, without the lesson's. */
  exercise: string;
  /** Wrong though sure; wrong to the end; a practice with hardly anything right; right only after the hint. */
  why: (typeof REASONS)[number];
}

/** How a lesson went, by the very first tries. */
export interface LessonEnd {
  /** Its questions that were answered. */
  questions: number;
  /** Those of them that were right at the first try. */
  right: number;
  sureButWrong: number;
  /** What is worth a second look and did not get it yet, the most worth it first. */
  secondLook: readonly SecondLook[];
}

export type EndedLesson = Pick<KnownLesson, 'id' | 'aliases' | 'required' | 'questions'>;

/** `events` are those that stand, in order. */
export function lessonEnd(events: readonly LearningEvent[], lesson: EndedLesson): LessonEnd {
  const questions = new Set(lesson.questions.map(({ id }) => id));
  const rounds = roundsIn(events, namesOf(lesson));
  const firsts = [...rounds].flatMap(([id, [round]]) => (questions.has(id) && round ? round[0] : []));
  // What the lesson asks before it teaches is nobody's miss, and what it no longer has can't be looked at.
  const looks = lesson.required.flatMap((exercise): SecondLook[] => {
    const why = whyLookAgain(rounds.get(exercise) ?? [], questions.has(exercise));
    return why ? [{ exercise, why }] : [];
  });
  return {
    questions: firsts.length,
    right: firsts.filter(({ score }) => score >= 1).length,
    sureButWrong: firsts.filter(isSureButWrong).length,
    secondLook: looks.toSorted((a, b) => REASONS.indexOf(a.why) - REASONS.indexOf(b.why)),
  };
}

/** A first try and those that follow it. */
type Round = [ExerciseAnswered, ...ExerciseAnswered[]];

/** The rounds of each exercise by its id, oldest first. */
function roundsIn(events: readonly LearningEvent[], names: readonly string[]): Map<string, Round[]> {
  const rounds = new Map<string, Round[]>();
  for (const event of events) {
    if (!isLessonAnswer(event)) continue;
    const { lesson, exercise: id } = partsOf(event.exercise);
    if (!names.includes(lesson)) continue;
    const all = rounds.get(id) ?? [];
    rounds.set(id, all);
    const last = all.at(-1);
    if (last && event.attempt > 1) last.push(event);
    else all.push([event]);
  }
  return rounds;
}

/** Under this, a practice such as a talk or a text went badly enough to be worth another go. */
const WEAK_PRACTICE = 0.5;

function whyLookAgain([round, ...later]: readonly Round[], isQuestion: boolean): SecondLook['why'] | undefined {
  const first = round?.[0];
  if (!round || !first || first.score >= (isQuestion ? 1 : WEAK_PRACTICE)) return undefined;
  // It had its second look.
  if ((later.at(-1)?.at(-1)?.score ?? 0) >= 1) return undefined;
  if (isSureButWrong(first)) return 'sure-wrong';
  if (!isQuestion) return 'weak-practice';
  return (round.at(-1)?.score ?? 0) < 1 ? 'wrong' : 'hint';
}

const isSureButWrong = ({ score, confidence }: ExerciseAnswered): boolean => score < 1 && confidence === 'sure';

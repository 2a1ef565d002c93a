import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { Confidence, ExerciseAnswered, LearningEvent } from '../log/event.ts';
import { dayOf, mondayOf } from '../primitives/calendar-day.ts';
import { namesOf } from './lesson-reference.ts';
import { believedTimes } from './review/believed-times.ts';
import { STILL_IN_THE_EYE } from './review/encounters.ts';

/** Fewer answers than these tell of luck rather than of somebody's judgment. */
export const FEWEST_ANSWERS = 10;

/** Answers, and how many of them were right at the first try. */
export interface Hits {
  answers: number;
  right: number;
}

/** A question that somebody was sure of and had wrong, and did not have right since. */
export interface SureButWrong {
  /** `<lesson>/<exercise>`, by the present id of its lesson. */
  address: string;
  lesson: Pick<KnownLesson, 'id' | 'title'>;
  stem: string;
  /** The last time, in milliseconds since 1970. */
  at: number;
}

/** How well somebody knows what they know. Never scored. */
export interface Calibration {
  /** Every answer with confidence. */
  answers: number;
  levels: Readonly<Record<Confidence, Hits>>;
  /** What was answered as sure, by the Monday of its week as YYYY-MM-DD, oldest first. */
  weeks: readonly (Hits & { monday: string })[];
  /** The same by id of a skill; those in which most went wrong first. */
  skills: readonly (Hits & { skill: string })[];
  /** The newest first. */
  sureButWrong: readonly SureButWrong[];
}

type Lesson = Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'skills' | 'exercises'>;

/** A first try with confidence, and the question that it says something about, if the course still has it. */
interface Guess {
  at: number;
  confidence: Confidence;
  right: boolean;
  question: Question | undefined;
}

type Question = Omit<SureButWrong, 'at'> & { skills: readonly string[] };

/**
 * How often somebody was right at each level of confidence, in lessons and in review alike. Only the first try of a round
 * counts, and none within hours of the one before, which tells what is still in the eye. `events` are those that stand, in
 * order; `now` is the time in milliseconds since 1970.
 */
export function calibration(events: readonly LearningEvent[], lessons: readonly Lesson[], now: number): Calibration {
  const questions = questionsByAddress(lessons);
  const firsts = firstTries(events, now);
  const guesses = firsts.flatMap(({ event, at }): Guess[] => {
    const { confidence, score } = event;
    return confidence ? [{ at, confidence, right: score >= 1, question: questionOf(event, questions) }] : [];
  });
  const sure = guesses.filter(({ confidence }) => confidence === 'sure');
  const monday = oncePerDay(mondayOf);
  return {
    answers: guesses.length,
    levels: {
      sure: hitsOf(sure),
      fairly: hitsOf(guesses.filter(({ confidence }) => confidence === 'fairly')),
      guess: hitsOf(guesses.filter(({ confidence }) => confidence === 'guess')),
    },
    weeks: grouped(sure, ({ at }) => [monday(dayOf(at))])
      .map(([monday, hits]) => ({ monday, ...hits }))
      .sort((a, b) => (a.monday < b.monday ? -1 : 1)),
    skills: grouped(sure, ({ question }) => question?.skills ?? [])
      .map(([skill, hits]) => ({ skill, ...hits }))
      .sort((a, b) => shareOf(a) - shareOf(b) || b.answers - a.answers),
    sureButWrong: sureButWrong(firsts, questions),
  };
}

/** Of an exercise that was asked again at once, only the first time. */
function firstTries(events: readonly LearningEvent[], now: number): { event: ExerciseAnswered; at: number }[] {
  const seen = new Map<string, number>();
  const times = believedTimes(events, now);
  return events.flatMap((event, index) => {
    if (event.type !== 'exercise-answered' || event.attempt !== 1) return [];
    const at = times[index] ?? 0;
    if (at - (seen.get(event.exercise) ?? Number.NEGATIVE_INFINITY) < STILL_IN_THE_EYE) return [];
    seen.set(event.exercise, at);
    return [{ event, at }];
  });
}

function questionsByAddress(lessons: readonly Lesson[]): Map<string, Question> {
  return new Map(
    lessons.flatMap((lesson) =>
      lesson.exercises.flatMap(({ id, stem }) => {
        const question = { address: `${lesson.id}/${id}`, lesson, stem, skills: lesson.skills };
        return namesOf(lesson).map((name): [string, Question] => [`${name}/${id}`, question]);
      }),
    ),
  );
}

const questionOf = (
  { exercise, standsFor }: ExerciseAnswered,
  questions: ReadonlyMap<string, Question>,
): Question | undefined => questions.get(standsFor ?? exercise) ?? questions.get(exercise);

/** One that was right at the first try later on is mended, however sure somebody was of that. */
function sureButWrong(
  firsts: readonly { event: ExerciseAnswered; at: number }[],
  questions: ReadonlyMap<string, Question>,
): SureButWrong[] {
  const open = new Map<string, SureButWrong>();
  for (const { event, at } of firsts) {
    const question = questionOf(event, questions);
    if (!question) continue;
    const { address, lesson, stem } = question;
    if (event.score >= 1) open.delete(address);
    else if (event.confidence === 'sure') open.set(address, { address, lesson, stem, at });
  }
  return [...open.values()].sort((a, b) => b.at - a.at);
}

const hitsOf = (guesses: readonly Guess[]): Hits => ({
  answers: guesses.length,
  right: guesses.filter(({ right }) => right).length,
});

function grouped(guesses: readonly Guess[], keysOf: (guess: Guess) => readonly string[]): [string, Hits][] {
  const groups = new Map<string, Guess[]>();
  for (const guess of guesses) {
    for (const key of keysOf(guess)) {
      const group = groups.get(key);
      if (group) group.push(guess);
      else groups.set(key, [guess]);
    }
  }
  return [...groups].map(([key, group]) => [key, hitsOf(group)]);
}

/** There are many answers in a day. */
function oncePerDay(work: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const done = work(day);
    known.set(day, done);
    return done;
  };
}

const shareOf = ({ right, answers }: Hits): number => right / Math.max(1, answers);

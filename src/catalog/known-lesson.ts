import { comesBack, type Exercise, isPractice } from '../exercises/exercise.ts';
import { plainText } from '../exercises/prose.ts';
import type { Lesson } from './course.ts';

/**
 * A lesson as the browser knows it: plain JSON, and the only shape of it. A place that needs less of it takes a `Pick`, so
 * that no page and no file carries what it does not use.
 */
export interface KnownLesson {
  id: string;
  /** Earlier ids, under which work may be stored. */
  aliases: readonly string[];
  title: string;
  /** The id of its module. */
  module: string;
  level: string;
  skills: readonly string[];
  minutes: number;
  /** Changes when the text or an exercise does. */
  revision: string;
  /** Changes when a word of the text does, and only then. */
  text: string;
  /** The revision of each of its exercises by id, in the order in which it places them. */
  wordings: readonly (readonly [id: string, revision: string])[];
  /** Ids of the exercises that complete it, without the lesson's id, in the order in which it places them. */
  required: readonly string[];
  /** Those of them that are practice and no question, such as talks and texts. */
  practices: readonly string[];
  /** All of its exercises, with what each asks in letters alone: it is shown inside of sentences and labels. */
  exercises: readonly { id: string; stem: string }[];
  /**
   * Those of its exercises that review asks again, each with the objective that it practices. One that isn't required,
   * such as what a lesson asks before it teaches it, tells nothing of what was learned there.
   */
  questions: readonly { id: string; objective: number }[];
  /** Its talks, with the title of each ending that they can come to. */
  talks: readonly Talk[];
  /** What it asks to do on a call, as one sentence. */
  plan: string;
  /** What it asks to note down afterwards. */
  log: string;
}

/** How a talk can end, from best to worst. */
export type Ending = 'strong' | 'mixed' | 'weak';

export interface Talk {
  id: string;
  buyer: string;
  endings: readonly { ending: Ending; title: string }[];
}

/** The lesson as browsers know it. For the build: what goes out is `fieldsOf` it. */
export const knownLesson = (lesson: Lesson): KnownLesson => ({
  id: lesson.id,
  aliases: lesson.aliases,
  title: lesson.title,
  module: lesson.module,
  level: lesson.level,
  skills: lesson.skills,
  minutes: lesson.minutes,
  revision: lesson.revision,
  text: lesson.text,
  wordings: lesson.exercises.map(({ id, revision }) => [id, revision]),
  required: requiredOf(lesson),
  practices: requiredOf({ exercises: lesson.exercises.filter(isPractice) }),
  exercises: lesson.exercises.map(({ id, stem }) => ({ id, stem: plainText(stem) })),
  questions: lesson.exercises
    .filter((exercise) => exercise.required && comesBack(exercise))
    .map(({ id, objective }) => ({ id, objective })),
  talks: lesson.exercises.flatMap((exercise) => (exercise.kind === 'conversation' ? talkOf(exercise) : [])),
  plan: `If ${lesson.commitment.if}, then I will ${lesson.commitment.do}`,
  log: lesson.commitment.log,
});

const ENDINGS: readonly Ending[] = ['strong', 'mixed', 'weak'];

const talkOf = ({ id, buyer, endings }: Extract<Exercise, { kind: 'conversation' }>): Talk => ({
  id,
  buyer,
  endings: ENDINGS.flatMap((ending) => {
    const title = endings[ending]?.title;
    return title === undefined ? [] : [{ ending, title }];
  }),
});

/** Ids of the exercises that complete a lesson. */
export const requiredOf = ({ exercises }: Pick<Lesson, 'exercises'>): string[] =>
  exercises.filter(({ required }) => required).map(({ id }) => id);

/** These fields of a lesson and no others, in this order. */
export const fieldsOf = <F extends keyof KnownLesson>(
  lesson: KnownLesson,
  fields: readonly F[],
): Pick<KnownLesson, F> => Object.fromEntries(fields.map((field) => [field, lesson[field]])) as Pick<KnownLesson, F>;

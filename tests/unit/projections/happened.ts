import type { Assignment } from '../../../src/log/assignment.ts';
import type {
  AssignmentAccepted,
  CommitmentMade,
  CommitmentReviewed,
  ExerciseAnswered,
  HandInSent,
  LessonOpened,
  LessonPassed,
  PathFollowed,
  PathLeft,
  ProgressReset,
  ResetUndone,
  WorkHandedIn,
} from '../../../src/log/event.ts';

/** Short ways to say what happened. `at` is the time, and the id follows from what is said. */
const base = (at: number, what: string) => ({ id: `${at}:${what}`, at, device: 'device-1' });

export const opened = (at: number, lesson: string): LessonOpened => ({
  ...base(at, `opened ${lesson}`),
  type: 'lesson-opened',
  lesson,
  revision: 'a1b2c3d4',
});

export const answered = (at: number, exercise: string, score = 1, attempt = 1): ExerciseAnswered => ({
  ...base(at, `answered ${exercise} ${score}`),
  type: 'exercise-answered',
  exercise,
  revision: 'a1b2c3d4',
  response: { option: 'ask' },
  score,
  attempt,
  hints: 0,
  context: 'lesson',
  durationMillis: 4_000,
});

/** Asked again in review: `exercise` itself, or in the place of `standsFor`. */
export const recalled = (
  at: number,
  exercise: string,
  {
    score = 1,
    attempt = 1,
    ...more
  }: Partial<Pick<ExerciseAnswered, 'score' | 'attempt' | 'standsFor' | 'confidence'>> = {},
): ExerciseAnswered => ({
  ...answered(at, exercise, score, attempt),
  id: `${at}:recalled ${exercise} ${more.standsFor ?? ''} ${score} ${attempt}`,
  context: 'review',
  ...more,
});

export const followed = (at: number, path: string): PathFollowed => ({
  ...base(at, `followed ${path}`),
  type: 'path-followed',
  path,
});

export const left = (at: number, path: string): PathLeft => ({ ...base(at, `left ${path}`), type: 'path-left', path });

export const committed = (at: number, lesson: string, day: string): CommitmentMade => ({
  ...base(at, `committed ${lesson}`),
  type: 'commitment-made',
  lesson,
  day,
});

export const reviewed = (at: number, commitment: CommitmentMade): CommitmentReviewed => ({
  ...base(at, `reviewed ${commitment.id}`),
  type: 'commitment-reviewed',
  lesson: commitment.lesson,
  commitment: commitment.id,
  cameUp: true,
});

export const assignment = (more: Partial<Assignment> = {}): Assignment => ({
  id: '9f3a27c1be04',
  edition: 1,
  title: 'Before the spring fair',
  from: 'Maria Okafor',
  note: '',
  lessons: [{ lesson: 'opening', revision: 'a1b2' }],
  ...more,
});

/** `lessons` are those that it asks for, unless it stood for others when it was accepted. */
export const accepted = (
  at: number,
  asked: Assignment,
  lessons: readonly string[] = asked.lessons.map(({ lesson }) => lesson),
): AssignmentAccepted => ({
  ...base(at, `accepted ${asked.id} ${asked.edition}`),
  type: 'assignment-accepted',
  assignment: asked,
  lessons,
});

export const handedIn = (at: number, asked: Assignment): WorkHandedIn => ({
  ...base(at, `handed in ${asked.id}`),
  type: 'work-handed-in',
  assignment: asked.id,
  handIn: `${at}`,
  shared: ['lessons'],
});

export const sent = (at: number, handIn: string): HandInSent => ({
  ...base(at, `sent ${handIn}`),
  type: 'hand-in-sent',
  handIn,
});

/** Written by a newer release, or by a broken one. */
export const foreign = (at: number) => ({ ...base(at, 'sang'), type: 'lesson-sung', lesson: 'opening' });
export const unreadable = (at: number) => ({ ...answered(at, 'opening/first'), score: 'high' });

export const reset = (at: number, scope: ProgressReset['scope'], ...names: string[]): ProgressReset => ({
  ...base(at, `reset ${scope} ${names}`),
  type: 'progress-reset',
  scope,
  names,
});

export const undone = (at: number, made: ProgressReset): ResetUndone => ({
  ...base(at, `undid ${made.id}`),
  type: 'reset-undone',
  reset: made.id,
});

/** What was passed of a lesson, by hashes of its paragraphs. */
export const passedAs = (
  at: number,
  lesson: string,
  sections: LessonPassed['sections'],
  revision = 'a1b2c3d4',
): LessonPassed => ({ ...base(at, `passed ${lesson}`), type: 'lesson-passed', lesson, revision, sections });

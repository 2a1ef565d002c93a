/**
 * Events are facts about what a learner did: past tense, appended, never changed. Everything else is derived from
 * them. Names on the wire are frozen: a snapshot test holds them.
 */
interface EventBase {
  /** UUIDv7. Two events with one id are the same event. */
  id: string;
  /** Milliseconds since 1970 by the clock of the device, which may be wrong. Good for order and display only. */
  at: number;
  /** The browser that wrote it. */
  device: string;
}

export type Confidence = 'guess' | 'fairly' | 'sure';

export interface LessonOpened extends EventBase {
  type: 'lesson-opened';
  lesson: string;
  revision: string;
}

export interface ExerciseAnswered extends EventBase {
  type: 'exercise-answered';
  /** `<lesson>/<exercise>`. */
  exercise: string;
  revision: string;
  /** What was chosen, by ids; its shape belongs to the kind of exercise. */
  response: unknown;
  /** 0 to 1. */
  score: number;
  /** 1 for the first try of a round. */
  attempt: number;
  confidence?: Confidence;
  /** How many hints had been shown. */
  hints: number;
  context: 'lesson' | 'review' | 'check';
  durationMillis: number;
}

export interface CommitmentMade extends EventBase {
  type: 'commitment-made';
  lesson: string;
  /** The day of the call, as YYYY-MM-DD. */
  day: string;
  /** The learner's own name for the call. */
  call?: string;
}

export interface CommitmentReviewed extends EventBase {
  type: 'commitment-reviewed';
  lesson: string;
  /** The id of the `commitment-made` it answers. */
  commitment: string;
  cameUp: boolean;
}

export type LearningEvent = LessonOpened | ExerciseAnswered | CommitmentMade | CommitmentReviewed;

/** Written by a newer release: kept and passed on, never read and never dropped. */
export interface ForeignEvent extends EventBase {
  type: string & {};
  [field: string]: unknown;
}

export type StoredEvent = LearningEvent | ForeignEvent;

/** What the writer of an event says; id, time and device are added when it is appended. */
export type NewEvent = LearningEvent extends infer E ? (E extends EventBase ? Omit<E, keyof EventBase> : never) : never;

import type { Assignment } from './assignment.ts';

/**
 * Events are facts about what a learner did: past tense, appended, never changed. Everything else is derived from
 * them. Names on the wire are frozen: a snapshot test holds them.
 */
export interface EventBase {
  /** UUIDv7. Two events with one id are the same event. */
  id: string;
  /** Milliseconds since 1970 by the clock of the device, which may be wrong. Good for order and display only. */
  at: number;
  /** Where it stands among others, in milliseconds, when the clock was behind what had already happened. */
  sortAt?: number;
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
  /** Where it was asked: in its lesson, when it came back, in a check, or shortly before a call. */
  context: 'lesson' | 'review' | 'check' | 'before';
  /** The question of a lesson in whose place it was asked, as `<lesson>/<exercise>`; itself when this is left out. */
  standsFor?: string;
  durationMillis: number;
}

/** A lesson was complete, or what changed in it since was looked at: how its text read then. */
export interface LessonPassed extends EventBase {
  type: 'lesson-passed';
  lesson: string;
  revision: string;
  /** Short hashes of the paragraphs of each section, by the section's fragment. */
  sections: Readonly<Record<string, readonly string[]>>;
}

export interface CommitmentMade extends EventBase {
  type: 'commitment-made';
  lesson: string;
  /** The day of the call, as YYYY-MM-DD. */
  day: string;
  /** The learner's own name for the call. */
  call?: string;
  /** The id of the `commitment-made` whose day or call it changes, or which it takes up again. */
  replaces?: string;
}

export interface CommitmentReviewed extends EventBase {
  type: 'commitment-reviewed';
  lesson: string;
  /** The id of the `commitment-made` it answers. */
  commitment: string;
  /** False when the learner let it go. */
  cameUp: boolean;
  /** What the learner noted down of the call. */
  note?: string;
}

/** From here on the learner takes the lessons in the order of a path. */
export interface PathFollowed extends EventBase {
  type: 'path-followed';
  path: string;
}

export interface PathLeft extends EventBase {
  type: 'path-left';
  path: string;
}

/** How many questions of review the learner wants in a day. */
export interface ReviewLimitSet extends EventBase {
  type: 'review-limit-set';
  questions: number;
}

/** An assignment was taken on. Opened twice or on two devices, it is the same one by its id. */
export interface AssignmentAccepted extends EventBase {
  type: 'assignment-accepted';
  assignment: Assignment;
  /** What it stood for then, in order: ids of lessons, or as the link names them where this site did not have them. */
  lessons: readonly string[];
}

/** Work was handed in. Whether it arrived, nobody here can know. */
export interface WorkHandedIn extends EventBase {
  type: 'work-handed-in';
  /** The id of the assignment. */
  assignment: string;
  /** The id of the hand-in. */
  handIn: string;
  /** Which of its parts were shared, such as `name` and `scores`. */
  shared: readonly string[];
  /** Set where it was only copied, saved or given to another program so far: whether it went off, a `hand-in-sent` says. */
  asksIfSent?: boolean;
}

/** Somebody says that their work went off. */
export interface HandInSent extends EventBase {
  type: 'hand-in-sent';
  /** The id of the hand-in. */
  handIn: string;
}

/** A trainer's reply to a hand-in was kept. Opened twice or on two devices, it is the same one by its id. */
export interface ReplyReceived extends EventBase {
  type: 'reply-received';
  /** The ids of the reply, of the hand-in that it answers, and of the assignment that this was for. */
  reply: string;
  handIn: string;
  assignment: string;
  /** As it came, so that its signature can be checked again. */
  body: string;
  publicKey?: string;
  signature?: string;
}

/** All of a reply was on the screen. */
export interface ReplyRead extends EventBase {
  type: 'reply-read';
  /** The id of the reply. */
  reply: string;
}

/** From here on, what happened before in this scope counts no longer. It stays in the log, so that it can be undone. */
export interface ProgressReset extends EventBase {
  type: 'progress-reset';
  scope: 'exercise' | 'lesson' | 'everything';
  /** What is reset under all of its names: `<lesson>/<exercise>` addresses, lesson ids, or nothing for everything. */
  names: readonly string[];
}

export interface ResetUndone extends EventBase {
  type: 'reset-undone';
  /** The id of the `progress-reset`. */
  reset: string;
}

/** A backup was written to a file. Whether the file still exists, nobody here can know. */
export interface BackedUp extends EventBase {
  type: 'backed-up';
  /** How many events it held. */
  events: number;
}

/** Events of another copy were merged in. */
export interface Imported extends EventBase {
  type: 'imported';
  source: 'backup' | 'link' | 'second-copy';
  /** How many of them were new here. */
  added: number;
}

export type LearningEvent =
  | LessonOpened
  | ExerciseAnswered
  | LessonPassed
  | CommitmentMade
  | CommitmentReviewed
  | PathFollowed
  | PathLeft
  | ReviewLimitSet
  | AssignmentAccepted
  | WorkHandedIn
  | HandInSent
  | ReplyReceived
  | ReplyRead
  | ProgressReset
  | ResetUndone
  | BackedUp
  | Imported;

/** Written by a newer release: kept and passed on, never read and never dropped. */
export interface ForeignEvent extends EventBase {
  type: string & {};
  [field: string]: unknown;
}

export type StoredEvent = LearningEvent | ForeignEvent;

/** What the writer of an event says; id, time and device are added when it is appended. */
export type NewEvent = LearningEvent extends infer E ? (E extends EventBase ? Omit<E, keyof EventBase> : never) : never;

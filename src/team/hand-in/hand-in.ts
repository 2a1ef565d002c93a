import type { Confidence } from '../../log/event.ts';
import { type Fields, isCount, isDay, isFields, isNumber, isText } from '../../primitives/field-checks.ts';

/**
 * What a rep hands in. Everything but the first five fields is there only if the rep chose to share it. Names are frozen:
 * later releases add to them, and readers leave alone what they don't know.
 */
export interface HandIn {
  /** UUID. Two hand-ins with one id are the same one. */
  id: string;
  /** The assignment that it answers, in the edition that the rep had. */
  assignment: { id: string; edition: number; title: string };
  /** The revision of the whole course on the rep's copy of the site. */
  course: string;
  /** Milliseconds since 1970 by the clock of the rep's device, which may be wrong. */
  at: number;
  /** In the order of the assignment; empty when the rep shares no progress. */
  lessons: readonly HandedLesson[];
  /** As typed. */
  name?: string;
  answers: readonly HandedAnswer[];
  commitments: readonly HandedCommitment[];
}

export interface HandedLesson {
  lesson: string;
  revision: string;
  /** Required exercises that were answered. */
  answered: number;
  required: number;
  /** Mean of the very first tries and of the newest ones that count, 0 to 1. */
  firstTry?: number;
  latest?: number;
  /** The day on which it became complete, by the rep's calendar. */
  completeOn?: string;
}

export interface HandedAnswer {
  /** `<lesson>/<exercise>`. */
  exercise: string;
  revision: string;
  /** How often it was tried. */
  tries?: number;
  first?: HandedTry;
  /** The newest try that counts, when that is not the first. */
  last?: HandedTry;
}

export interface HandedTry {
  score?: number;
  /** What was chosen or typed, by ids; its shape belongs to the kind of exercise. */
  response?: unknown;
  /** What was written, in the rep's own words. */
  text?: string;
  confidence?: Confidence;
}

export interface HandedCommitment {
  lesson: string;
  /** The newest one that it was planned for. */
  day: string;
  call?: string;
  /** Whether it came up, or false when the rep let it go; undefined while it is open. */
  cameUp?: boolean;
  /** What the rep noted down of the call. */
  note?: string;
}

/** More than any assignment has; without a limit, a forged one would keep a table busy. */
const MOST_ENTRIES = 5_000;

/**
 * Whether a value of untrusted input is a hand-in that this release can read. Its time may be wild: an earlier release put
 * such ones onto boards, where they still have to show. Whether one can be taken now, `readHandIns` asks.
 */
export function isHandIn(value: unknown): value is HandIn {
  if (!isFields(value) || !isFields(value['assignment'])) return false;
  const { id, assignment, course, at, name } = value;
  return (
    isText(id) &&
    id.length <= 100 &&
    isText(assignment['id']) &&
    isCount(assignment['edition']) &&
    isText(assignment['title']) &&
    isText(course) &&
    isNumber(at) &&
    (name === undefined || typeof name === 'string') &&
    isListOf(value['lessons'], isLesson) &&
    isListOf(value['answers'], isAnswer) &&
    isListOf(value['commitments'], isCommitment)
  );
}

const isListOf = (value: unknown, isOne: (entry: Fields) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST_ENTRIES && value.every((entry) => isFields(entry) && isOne(entry));

const isLesson = ({ lesson, revision, answered, required, firstTry, latest, completeOn }: Fields): boolean =>
  isText(lesson) &&
  isText(revision) &&
  isCount(answered) &&
  isCount(required) &&
  answered <= required &&
  isShare(firstTry) &&
  isShare(latest) &&
  (completeOn === undefined || isDay(completeOn));

const isAnswer = ({ exercise, revision, tries, first, last }: Fields): boolean =>
  isText(exercise) && isText(revision) && (tries === undefined || isCount(tries)) && isTry(first) && isTry(last);

const isTry = (value: unknown): boolean =>
  value === undefined ||
  (isFields(value) &&
    isShare(value['score']) &&
    (value['text'] === undefined || typeof value['text'] === 'string') &&
    (value['confidence'] === undefined || CONFIDENCES.includes(value['confidence'])));

const isCommitment = ({ lesson, day, call, cameUp, note }: Fields): boolean =>
  isText(lesson) &&
  isDay(day) &&
  (call === undefined || typeof call === 'string') &&
  (cameUp === undefined || typeof cameUp === 'boolean') &&
  (note === undefined || typeof note === 'string');

const isShare = (value: unknown): boolean => value === undefined || (isNumber(value) && value >= 0 && value <= 1);
const CONFIDENCES: readonly unknown[] = ['guess', 'fairly', 'sure'] satisfies Confidence[];

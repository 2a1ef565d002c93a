import type { FunctionComponent } from 'preact';
import type { Prose } from './prose.ts';

/** What one try of a learner was worth. */
export interface Grade {
  /** 0 to 1; 1 exactly when everything is right. */
  score: number;
  /** What is said in a line about this try as a whole, where the kind has something to say. */
  note?: Prose | undefined;
  /** Said instead of grading when the try is so close that it should cost nothing. */
  again?: Prose | undefined;
}

/** The rules of a kind: pure, total, and without a clock. `E` is the exercise, `R` a learner's response. */
export interface Grader<E, R> {
  /** The response before anything was chosen. */
  empty: R;
  /** Tells a stored response from anything else: the log is untrusted input. */
  isResponse(value: unknown): value is R;
  /** What is still missing, as a sentence, or undefined when the response can be graded. */
  missing(exercise: E, response: R): string | undefined;
  /** Never throws and never gives NaN, whatever ids the response names. */
  grade(exercise: E, response: R): Grade;
}

export interface ViewProps<E, R> {
  exercise: E;
  /** What the learner has chosen but not checked. */
  draft: R;
  /** The checked tries of this round, first to last. */
  tries: readonly R[];
  /** True once the answer is shown. */
  done: boolean;
  /** What `shuffles` gave, in the order in which this learner sees it. */
  order: readonly string[];
  /** Unique in the page; prefix for ids and names of controls. */
  name: string;
  onDraft(response: R): void;
}

/** A kind of exercise as a page uses it. Each `View.tsx` exports one as `kind`. */
export interface Kind<E, R> {
  /** What the task is, in two or three words above the question. */
  label(exercise: E): string;
  grader: Grader<E, R>;
  /** Ids of what is shown in an order of the learner's own; nothing is shuffled when this is left out. */
  shuffles?(exercise: E): readonly string[];
  View: FunctionComponent<ViewProps<E, R>>;
  /** The answer and its reasons, for readers without script. */
  Solution: FunctionComponent<{ exercise: E }>;
}

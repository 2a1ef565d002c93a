import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Prose } from './prose.ts';

/** What one try of a learner was worth. */
export interface Grade {
  /** 0 to 1; 1 exactly when everything is right. */
  score: number;
  /** What is said in a line about this try as a whole, where the kind has something to say. */
  note?: Prose | undefined;
  /** The reason of what was chosen, where the view has it beside what was chosen: told to somebody who hears the page. */
  why?: Prose | undefined;
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

/** What came of the last try: its sign and word, then the reason of what was chosen, then the hint if there is one. */
export type PlaceVerdict = (reason?: ComponentChildren) => ComponentChildren;

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
  /** For a kind that `placesVerdict`, once something was checked. */
  verdict?: PlaceVerdict | undefined;
  onDraft(response: R): void;
}

interface KindBase<E> {
  /** What the task is, in two or three words above the question. */
  label(exercise: E): string;
  /** Ids of what is shown in an order of the learner's own; nothing is shuffled when this is left out. */
  shuffles?(exercise: E): readonly string[];
  /** The answer and its reasons, for readers without script. */
  Solution: FunctionComponent<{ exercise: E }>;
}

/** A question: a try, a hint, a second try, then the answer. Each `View.tsx` exports one as `kind`. */
export interface Kind<E, R> extends KindBase<E> {
  grader: Grader<E, R>;
  View: FunctionComponent<ViewProps<E, R>>;
  /** True where one thing was chosen or typed, and the view puts the verdict beside it; else it stands below the view. */
  placesVerdict?: boolean;
}

export interface PracticeProps<E, R> {
  exercise: E;
  /** What this learner finished, first to last. */
  finished: readonly R[];
  /** Of these, what belongs to the newest round. */
  round: readonly R[];
  /** What was begun and is not finished. */
  draft: R | undefined;
  /** What `shuffles` gave, in the order in which this learner sees it. */
  order: readonly string[];
  /** Unique in the page; prefix for ids and names of controls. */
  name: string;
  /** Keeps what was begun, through a reload too; undefined forgets it. */
  onDraft(response: R | undefined): void;
  /** Puts it on record, as a further try of the newest round or as the first of a new one. */
  onFinish(response: R, further: boolean): void;
}

/** Practice with a course of its own, such as a talk. Each `View.tsx` exports one as `kind`. */
export interface PracticeKind<E, R> extends KindBase<E> {
  /** Tells a stored response from anything else: the log is untrusted input. */
  isResponse(value: unknown): value is R;
  /** 0 to 1, of something finished. Never throws and never gives NaN. */
  score(exercise: E, response: R): number;
  /** What tells something begun from another one like it, when two tabs began; undefined when it is not worth telling. */
  inWords?(response: R): string | undefined;
  Practice: FunctionComponent<PracticeProps<E, R>>;
  /** The text of `later.css`: styles of what shows after an act only, which the page of a lesson does without until then. */
  laterStyles?: string;
}

import type { PlacedExercise } from '../../catalog/course.ts';
import type { Prose } from '../../exercises/prose.ts';

/** What a group sees at once. A build makes them of what a lesson or a guide already says. */
export type Slide =
  | TitleSlide
  | CallSlide
  | VoteSlide
  | TalkSlide
  | ListSlide
  | AgendaSlide
  | TimedSlide
  | RolePlaySlide;

interface SlideBase {
  title: string;
}

export interface TitleSlide extends SlideBase {
  kind: 'title';
  /** What it is a part of. */
  above: string;
  /** What it is for. */
  lines: readonly string[];
}

/** A call that is read aloud, line by line. */
export interface CallSlide extends SlideBase {
  kind: 'call';
  tone: 'poor' | 'better';
  lines: readonly SpokenLine[];
}

export interface SpokenLine {
  who: string;
  said: string;
  /** The move that it makes. */
  move?: { name: string; helps: boolean };
  note?: string;
}

/** A question on which the room votes by hands. */
export interface VoteSlide extends SlideBase {
  kind: 'vote';
  situation?: Prose;
  stem: Prose;
  /** Whether more than one option is right. */
  several: boolean;
  options: readonly VoteOption[];
}

export interface VoteOption {
  id: string;
  text: Prose;
  correct: boolean;
  why: Prose;
}

/** A talk in which the group calls out the replies. */
export interface TalkSlide extends SlideBase {
  kind: 'talk';
  exercise: PlacedExercise;
}

/** Sentences that come one by one. */
export interface ListSlide extends SlideBase {
  kind: 'list';
  lines: readonly string[];
}

/** The whole session at a glance. */
export interface AgendaSlide extends SlideBase {
  kind: 'agenda';
  steps: readonly { name: string; minutes: number }[];
}

/** A step of the session, with its time. */
export interface TimedSlide extends SlideBase {
  kind: 'timed';
  minutes: number;
  group: string;
}

/** The link to the sheets of a role-play. */
export interface RolePlaySlide extends SlideBase {
  kind: 'role-play';
  /** The address of the page, without the folder that the site is served from. */
  path: string;
  task: string;
}

/** How many looks a slide has: "on" shows the next of them before it leads to the next slide. At least 1. */
export function looksOf(slide: Slide): number {
  if (slide.kind === 'call' || slide.kind === 'list') return Math.max(1, slide.lines.length);
  return slide.kind === 'vote' ? votePhases(slide).length : 1;
}

export type VotePhase = 'situation' | 'options' | 'answer';

/** What a vote shows, look by look. */
export const votePhases = ({ situation }: VoteSlide): VotePhase[] => [
  ...(situation === undefined ? [] : (['situation'] as const)),
  'options',
  'answer',
];

/** The note to the line of a call that was read last, if there is one. */
export function noteAt(slide: Slide, look: number): SpokenLine | undefined {
  const line = slide.kind === 'call' ? slide.lines[look] : undefined;
  return line?.note !== undefined || line?.move !== undefined ? line : undefined;
}

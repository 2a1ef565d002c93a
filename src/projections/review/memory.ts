import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import type { Encounter, Outcome } from './encounters.ts';

/** What is left of a question in somebody's memory, by the model FSRS (https://github.com/open-spaced-repetition). */
export interface Memory {
  /** In days: after so many, it is recalled nine times in ten. */
  stability: number;
  /** 1 for what sticks to 10 for what slips. */
  difficulty: number;
  /** When it was met last, in milliseconds since 1970. */
  at: number;
  /** When it comes back, in milliseconds since 1970; a day after it was met at the earliest. */
  dueAt: number;
}

export const DAY = 86_400_000;

/** Nobody should wait longer for a question, whatever the model says. */
const LONGEST_DAYS = 365;

/** Whole days without chance: what comes back when follows from the answers alone. */
const model = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: LONGEST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
});

const RATINGS: Readonly<Record<Outcome, Rating>> = {
  sure: Rating.Easy,
  right: Rating.Good,
  shaky: Rating.Hard,
  wrong: Rating.Again,
  'sure-wrong': Rating.Again,
};

/**
 * What was wrong and sure comes back the next day and within a week after that, whatever the model says: such a mistake is
 * easily mended, and creeps back (Butler, Fazio & Marsh 2011, doi 10.3758/s13423-011-0173-y).
 */
const DAYS_AFTER_SURE_WRONG = [1, 7] as const;

/** What is left after these encounters, oldest first; undefined for none. */
export function memoryOf(encounters: readonly Encounter[]): Memory | undefined {
  let memory: Omit<Memory, 'dueAt'> | undefined;
  for (const { at, outcome } of encounters) {
    const { stability, difficulty } = model.next_state(memory ?? null, daysSince(memory, at), RATINGS[outcome]);
    memory = { stability, difficulty, at };
  }
  return memory && { ...memory, dueAt: memory.at + daysUntilDue(memory.stability, encounters) * DAY };
}

function daysUntilDue(stability: number, encounters: readonly Encounter[]): number {
  const sureWrong = encounters.findLastIndex(({ outcome }) => outcome === 'sure-wrong');
  const most = sureWrong === -1 ? undefined : DAYS_AFTER_SURE_WRONG[encounters.length - 1 - sureWrong];
  return Math.min(most ?? LONGEST_DAYS, model.next_interval(stability, 0));
}

/** How likely it is recalled at a time, 0 to 1. */
export const chanceOfRecall = (memory: Memory, now: number): number =>
  model.forgetting_curve(daysSince(memory, now), memory.stability);

const daysSince = (memory: Pick<Memory, 'at'> | undefined, at: number): number =>
  memory ? Math.max(0, (at - memory.at) / DAY) : 0;

import type { QuestionAnalysis } from './question-analysis.ts';

/** A question between sure and right, both in whole percent. */
export interface SurePoint {
  /** Its place among the hardest questions, from 1. */
  number: number;
  stem: string;
  right: number;
  sure: number;
}

/** Where each question stands of which somebody said how sure they were. `analyses` are hardest first. */
export const surePoints = (analyses: readonly QuestionAnalysis[]): SurePoint[] =>
  analyses.flatMap(({ stem, people, right, asked, sure }, index) =>
    asked > 0 && people > 0
      ? [{ number: index + 1, stem, right: Math.round(right * 100), sure: Math.round((sure / asked) * 100) }]
      : [],
  );

/** Dots that lie on each other, as one with all their numbers. */
export interface SureDot {
  right: number;
  sure: number;
  numbers: readonly number[];
  /** Most were sure, and most were wrong. */
  alarming: boolean;
}

const HALF = 50;

export function sureDots(points: readonly SurePoint[]): SureDot[] {
  const dots = new Map<string, SureDot>();
  for (const { number, right, sure } of points) {
    const key = `${right} ${sure}`;
    const numbers = [...(dots.get(key)?.numbers ?? []), number];
    dots.set(key, { right, sure, numbers, alarming: sure >= HALF && right < HALF });
  }
  return [...dots.values()];
}

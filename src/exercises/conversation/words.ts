import type { EndingKind, Meters, Reply } from './replay.ts';

export const GRADE_WORDS: Readonly<Record<Reply['grade'], string>> = {
  best: 'Best',
  workable: 'Workable',
  costly: 'Costly',
};

export const ENDING_WORDS: Readonly<Record<EndingKind, string>> = {
  strong: 'Strong ending',
  mixed: 'Mixed ending',
  weak: 'Weak ending',
};

/** "Trust 6 of 10, up 1. Progress 2, as before." */
export function metersInWords(before: Meters, after: Meters): string {
  return `Trust ${after.trust} of 10, ${moved(after.trust - before.trust)}. Progress ${after.progress}, ${moved(after.progress - before.progress)}.`;
}

export const moved = (by: number): string => (by === 0 ? 'as before' : by > 0 ? `up ${by}` : `down ${-by}`);

import type { Meters, Reply, Turn } from './replay.ts';
import type { Conversation } from './schema.ts';

export const GRADE_WORDS: Readonly<Record<Reply['grade'], string>> = {
  best: 'Best',
  workable: 'Workable',
  costly: 'Costly',
};

/** How much progress its meter has room for. */
export const mostProgress = ({ progress }: Meters, strong: Conversation['strong']): number =>
  Math.max(strong.progress, progress);

/** "Trust 6 of 10, up 1. Progress 2 of 4, as before." */
export function metersInWords(before: Meters, after: Meters, strong: Conversation['strong']): string {
  const trust = `Trust ${after.trust} of 10, ${moved(after.trust - before.trust)}.`;
  return `${trust} Progress ${after.progress} of ${mostProgress(after, strong)}, ${moved(after.progress - before.progress)}.`;
}

const moved = (by: number): string => (by === 0 ? 'as before' : by > 0 ? `up ${by}` : `down ${-by}`);

/** One meter that a reply moved. */
export interface Change {
  /** "Trust +1", with a real minus sign where it fell. */
  words: string;
  isUp: boolean;
}

/** What a reply did to the meters, as they show it: where one stands at its end already, it does not move. */
export const changesOf = ({ before, trust, progress }: Turn): Change[] => [
  ...change('Trust', trust - before.trust),
  ...change('Progress', progress - before.progress),
];

const change = (meter: string, by: number): Change[] =>
  by === 0 ? [] : [{ words: `${meter} ${by > 0 ? '+' : '−'}${Math.abs(by)}`, isUp: by > 0 }];

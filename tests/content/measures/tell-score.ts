import { TELLING_KINDS, type TellItem, type TellingKind } from './tell-items.ts';
import { rankerOf, signsThatTell } from './tell-ranker.ts';

/** How well the right options can be picked by their form. */
export interface TellScore {
  kind: TellingKind;
  items: number;
  /** Share of picks that are right: of the ranker, and of somebody who picks blindly. */
  picked: number;
  chance: number;
  /** What speaks most for an option, and most against it, over the whole course. */
  signs: string[];
}

export interface Picked {
  item: TellItem;
  /** Share of the picks that are right. */
  right: number;
}

/**
 * For each kind of item, the share that a ranker picks right which was trained on the other lessons: a learner who has
 * practiced there, and never read this one. Of a talk's moment it picks one reply; of a multiple as many as are right.
 */
export const tellScores = (items: readonly TellItem[]): TellScore[] =>
  TELLING_KINDS.map((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    return {
      kind,
      items: ofKind.length,
      picked: mean(pickedOf(ofKind).map(({ right }) => right)),
      chance: mean(ofKind.map(({ options }) => options.filter(({ right }) => right).length / options.length)),
      signs: signsThatTell(ofKind),
    };
  });

/** What the ranker picks in each item, all of one kind, having been trained on those of the other lessons. */
export function pickedOf(items: readonly TellItem[]): Picked[] {
  const lessons = [...new Set(items.map(({ lesson }) => lesson))];
  return lessons.flatMap((lesson) => {
    const rank = rankerOf(items.filter((item) => item.lesson !== lesson));
    return items
      .filter((item) => item.lesson === lesson)
      .map((item) => {
        const ranks = rank(item.options);
        const picks = item.kind === 'talk' ? 1 : item.options.filter(({ right }) => right).length;
        const best = item.options
          .map(({ right }, index) => ({ right, rank: ranks[index] ?? 0 }))
          .sort((a, b) => b.rank - a.rank)
          .slice(0, picks);
        return { item, right: best.filter(({ right }) => right).length / picks };
      });
  });
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

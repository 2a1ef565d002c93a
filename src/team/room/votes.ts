import { count } from '../../primitives/count.ts';
import { isCount, isFields } from '../../primitives/field-checks.ts';

/** How many hands went up, by option. One that was not counted yet is not in it. */
export type Votes = Readonly<Record<string, number>>;

/** More people than any room holds. */
export const MOST_HANDS = 999;

export const isVotes = (value: unknown): value is Votes =>
  isFields(value) && Object.values(value).every((hands) => isCount(hands) && hands <= MOST_HANDS);

export const handsFor = (votes: Votes, option: string): number =>
  Object.hasOwn(votes, option) ? (votes[option] ?? 0) : 0;

/** With so many for an option; what is no number of people counts as none. */
export const withHands = (votes: Votes, option: string, hands: number): Votes => ({
  ...votes,
  [option]: Number.isFinite(hands) ? Math.min(MOST_HANDS, Math.max(0, Math.trunc(hands))) : 0,
});

export const allHands = (votes: Votes): number => Object.values(votes).reduce((sum, hands) => sum + hands, 0);

/** How long the bar of an option is, from 0 to 100: the longest fills it. */
export function barOf(votes: Votes, option: string): number {
  const most = Math.max(0, ...Object.values(votes));
  return most === 0 ? 0 : Math.round((100 * handsFor(votes, option)) / most);
}

/** "5 of 8 hands". Where several options are right, a person raises more than one hand, so that no sum is told. */
export function handsInWords(votes: Votes, option: string, several: boolean): string {
  const hands = handsFor(votes, option);
  return several ? count(hands, 'hand') : `${hands} of ${count(allHands(votes), 'hand')}`;
}

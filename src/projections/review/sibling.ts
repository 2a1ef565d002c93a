import type { Card } from './cards.ts';

/**
 * What is asked in the place of a question: whatever of its lesson was never asked, that of the same objective first; then
 * what was asked longest ago, the question itself among it. So it is never simply the same question again while there is
 * another. `askedAt` has the time of what was asked before, and `taken` what this session asks already.
 */
export function standIn(
  { address, objective, lesson }: Pick<Card, 'address' | 'objective' | 'lesson'>,
  askedAt: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): string {
  const others = lesson.siblings
    .filter((sibling) => !taken.has(sibling.address))
    .toSorted((a, b) => Number(b.objective === objective) - Number(a.objective === objective));
  const all = [...others.map((sibling) => sibling.address), address];
  const timeOf = (each: string): number => askedAt.get(each) ?? Number.NEGATIVE_INFINITY;
  // The first of several at the same time stays the first.
  return all.reduce((best, each) => (timeOf(each) < timeOf(best) ? each : best));
}

/** Something of a lesson, and of a module. */
interface Placed {
  lesson: { id: string; module: string };
}

/**
 * Picks up to `most` of a ranked list and puts them in an order in which no two of one lesson follow each other, and two of
 * one module only where it can't be helped. Of one lesson it picks no more than that leaves room for; only where there is
 * nothing but one lesson does it stay by itself.
 */
export function interleaved<T extends Placed>(ranked: readonly T[], most: number): T[] {
  return inTurns(chosen(ranked, most));
}

/** The first ones, without those of a lesson that the others could not keep apart. */
function chosen<T extends Placed>(ranked: readonly T[], most: number): T[] {
  let picked = ranked.slice(0, most);
  for (;;) {
    const crowded = crowdedLesson(picked);
    if (crowded === undefined) return picked;
    // The last of it gives way to the next one of another lesson, if there is one.
    const out = picked.findLast(({ lesson }) => lesson.id === crowded);
    const rest = picked.filter((each) => each !== out);
    const next = ranked.find((each) => each.lesson.id !== crowded && !picked.includes(each));
    picked = next ? [...rest, next] : rest;
  }
}

/** The lesson of which there is more than others can keep apart; none where there is but one. */
function crowdedLesson(picked: readonly Placed[]): string | undefined {
  const [most, ...others] = [...byLesson(picked)].sort(([, a], [, b]) => b.length - a.length);
  const apart = others.reduce((sum, [, of]) => sum + of.length, 0);
  return most && apart > 0 && most[1].length > apart + 1 ? most[0] : undefined;
}

function byLesson<T extends Placed>(picked: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of picked) groups.set(each.lesson.id, [...(groups.get(each.lesson.id) ?? []), each]);
  return groups;
}

/** The lesson with most left goes first, unless it has just been asked; of equal ones, that of another module. */
function inTurns<T extends Placed>(picked: readonly T[]): T[] {
  const waiting = [...byLesson(picked).values()];
  const order: T[] = [];
  while (order.length < picked.length) {
    const before = order.at(-1)?.lesson;
    const left = waiting.filter((of) => of.length > 0);
    const free = left.filter(([first]) => first?.lesson.id !== before?.id);
    const total = left.reduce((sum, of) => sum + of.length, 0);
    // A lesson with half of what is left has to go now, or it ends up beside itself.
    const pressing = free.find((of) => of.length * 2 > total);
    const elsewhere = free.find(([first]) => first?.lesson.module !== before?.module);
    const next = (pressing ?? elsewhere ?? free[0] ?? left[0])?.shift();
    if (next) order.push(next);
  }
  return order;
}

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
  const picked = ranked.slice(0, most);
  const [crowd = []] = [...byLesson(picked).values()].sort((a, b) => b.length - a.length);
  const isCrowd = (each: T): boolean => each.lesson.id === crowd[0]?.lesson.id;
  const apart = picked.filter((each) => !isCrowd(each));
  const others = ranked.slice(picked.length).filter((each) => !isCrowd(each));
  // Each that gives way to another one makes the crowd smaller by one and its gaps more by one.
  const tooMany = Math.max(0, crowd.length - apart.length - 1);
  const instead = others.slice(0, Math.ceil(tooMany / 2));
  const room = apart.length + instead.length + 1;
  if (room === 1) return picked;
  const staying = new Set(crowd.slice(0, Math.min(room, crowd.length - instead.length)));
  return [...picked.filter((each) => !isCrowd(each) || staying.has(each)), ...instead];
}

function byLesson<T extends Placed>(picked: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of picked) {
    const group = groups.get(each.lesson.id);
    if (group) group.push(each);
    else groups.set(each.lesson.id, [each]);
  }
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
    const total = picked.length - order.length;
    // A lesson with more than half of what is left has to go now, or it ends up beside itself.
    const pressing = free.find((of) => of.length * 2 > total);
    const elsewhere = free.find(([first]) => first?.lesson.module !== before?.module);
    const next = (pressing ?? elsewhere ?? free[0] ?? left[0])?.shift();
    if (next) order.push(next);
  }
  return order;
}

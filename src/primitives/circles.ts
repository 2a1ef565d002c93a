export type Edge = readonly [from: string, to: string];

/** The circles in which edges lead: each as its members in their order, and one for each set of members. */
export function circlesOf(edges: readonly Edge[]): string[][] {
  const circles = new Map<string, string[]>();
  const nextOf = (id: string): string[] => edges.filter(([from]) => from === id).map(([, to]) => to);
  for (const [from, to] of edges) {
    const circle = shortestRoute(to, from, nextOf);
    // A circle is met once from each of its edges, and is named as it was met first.
    const members = circle && [...circle].sort().join(' ');
    if (circle && members && !circles.has(members)) circles.set(members, [from, ...circle.slice(0, -1)]);
  }
  return [...circles.values()];
}

/** From one to the other, both included; undefined when nothing leads there. */
export function shortestRoute(
  from: string,
  to: string,
  nextOf: (id: string) => readonly string[],
): string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const here of before.keys()) {
    if (here === to) return routeBack(to, before);
    for (const next of nextOf(here)) if (!before.has(next)) before.set(next, here);
  }
  return undefined;
}

function routeBack(to: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const route: string[] = [];
  for (let here: string | undefined = to; here !== undefined; here = before.get(here)) route.push(here);
  return route.reverse();
}

/** `a` → `b` → `a`. */
export const circleInWords = (circle: readonly string[]): string =>
  [...circle, ...circle.slice(0, 1)].map((id) => `\`${id}\``).join(' → ');

export type Edge = readonly [from: string, to: string];

/** The circles in which edges lead: each as its members in their order, and one for each set of members. */
export function circlesOf(edges: readonly Edge[]): string[][] {
  const circles = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const circle = shortestRoute(to, from, edges);
    // A circle is met once from each of its edges, and is named as it was met first.
    const members = circle && [...circle].sort().join(' ');
    if (circle && members && !circles.has(members)) circles.set(members, [from, ...circle.slice(0, -1)]);
  }
  return [...circles.values()];
}

/** From one to the other, both included; undefined when no edges lead there. */
function shortestRoute(from: string, to: string, edges: readonly Edge[]): string[] | undefined {
  const reached = new Set([from]);
  const routes = [[from]];
  for (const route of routes) {
    const here = route.at(-1);
    if (here === to) return route;
    for (const [start, next] of edges) {
      if (start !== here || reached.has(next)) continue;
      reached.add(next);
      routes.push([...route, next]);
    }
  }
  return undefined;
}

/** `a` → `b` → `a`. */
export const circleInWords = (circle: readonly string[]): string =>
  [...circle, ...circle.slice(0, 1)].map((id) => `\`${id}\``).join(' → ');

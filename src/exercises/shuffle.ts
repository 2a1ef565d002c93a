/** The ids in an order that depends on the seed alone: the same for one learner, another for the next. */
export function shuffled(ids: readonly string[], seed: string): string[] {
  const random = seededRandom(seed);
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    const picked = order[pick];
    const swapped = order[last];
    if (picked !== undefined && swapped !== undefined) [order[last], order[pick]] = [picked, swapped];
  }
  return order;
}

/** FNV-1a over the seed, then mulberry32: small, and even enough to shuffle five options. */
function seededRandom(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

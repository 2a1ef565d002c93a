/** One figure that was measured several times. */
export interface Sample {
  median: number;
  low: number;
  high: number;
}

/** Throws when nothing was measured. */
export function sampleOf(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high, below, above] = [sorted[0], sorted.at(-1), sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined || below === undefined || above === undefined)
    throw new Error('Nothing was measured, so there is no median. Measure at least once.');
  return { median: (below + above) / 2, low, high };
}

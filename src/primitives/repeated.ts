/** The indexes of all values that stood in the list before. */
export function repeatedIndexes(values: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  return new Set(
    values.flatMap((value, index) => {
      if (seen.has(value)) return [index];
      seen.add(value);
      return [];
    }),
  );
}

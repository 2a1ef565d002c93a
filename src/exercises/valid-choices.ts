/** What to write instead: the nearest valid choice, or all of them, or `otherwise` when there is none. */
export function choices(valid: readonly string[], written?: string, otherwise = 'take it out.'): string {
  const near = written === undefined ? undefined : nearest(valid, written);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return valid.length === 0 ? otherwise : `use ${listed(valid, 'or')}.`;
}

/** `a`, `b` or `c`, each once. */
export function listed(names: readonly string[], word: 'and' | 'or'): string {
  const quoted = [...new Set(names)].map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(` ${word} `);
}

function nearest(valid: readonly string[], written: string): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  const ranked = valid
    .map((name) => ({ name, distance: editDistance(name, written) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** Letters to add, drop, replace or swap with a neighbor. Optimal string alignment. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(row - 1, column - 1) + (same ? 0 : 1),
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

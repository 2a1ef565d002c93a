/** A mistake in the content: what is wrong and why, then what to do. */
export interface Problem {
  /** Path from the folder that holds `content`, with forward slashes. */
  file: string;
  /** 1-based, where it can be told. */
  line?: number | undefined;
  /** What is wrong, with the offending value. */
  what: string;
  /** The corrected value, or the valid choices. */
  mend: string;
}

/** All problems as one block for a terminal, in the order of files and lines. Empty when there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const entries = sortProblems(problems).map((problem, index) => {
    const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
    return `${index + 1}. ${place}\n   ${problem.what}\n   To mend it: ${problem.mend}`;
  });
  return [`Found ${count} in the content.`, ...entries].join('\n\n');
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

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

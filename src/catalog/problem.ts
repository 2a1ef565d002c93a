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

/** A list of valid choices for a message: `a`, `b` or `c`; the nearest first where one is near. */
export function choices(valid: readonly string[], written?: string): string {
  const near = written === undefined ? undefined : nearest(valid, written);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (valid.length === 0) return 'there is none yet.';
  return `use ${valid.map((name) => `\`${name}\``).join(', ')}.`;
}

function nearest(valid: readonly string[], written: string): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  const ranked = valid
    .map((name) => ({ name, distance: editDistance(name, written) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

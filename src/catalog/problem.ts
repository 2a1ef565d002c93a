import { count } from '../primitives/count.ts';

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
  const entries = sortProblems(problems).map((problem, index) => {
    const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
    return `${index + 1}. ${place}\n   ${problem.what}\n   To mend it: ${problem.mend}`;
  });
  return [`Found ${count(problems.length, 'problem')} in the content.`, ...entries].join('\n\n');
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

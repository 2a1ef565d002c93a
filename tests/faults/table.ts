import type { FaultResult } from './fault-result.ts';

/** The results as a Markdown table. */
export function markdownTable(results: readonly FaultResult[]): string {
  const lines = results.map(({ fault, what, given, kept, lost, said, ok, notes }) =>
    row([fault, what, String(given), String(kept), String(lost), said, verdict(ok), notes]),
  );
  const heads = row(['Fault', 'What was done', 'Given', 'Kept', 'Lost', 'What the page said', 'Verdict', 'Notes']);
  return [heads, '| --- | --- | ---: | ---: | ---: | --- | --- | --- |', ...lines].join('\n');
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;

function verdict(ok: boolean | undefined): string {
  if (ok === undefined) return 'not run';
  return ok ? 'passed' : '**failed**';
}

import type { Sample } from './sample.ts';

const UNITS = {
  bytes: (value: number) => `${(value / 1000).toFixed(1)} KB`,
  count: (value: number) => value.toFixed(0),
  millis: (value: number) => `${value.toFixed(0)} ms`,
  ratio: (value: number) => `${value.toFixed(2)}x`,
  score: (value: number) => value.toFixed(3),
} as const;

export interface Row {
  what: string;
  unit: keyof typeof UNITS;
  figure: Sample;
  /** The most that the median may be; a row without one is there to be seen. */
  budget?: number;
}

export const isMissed = ({ figure, budget }: Row): boolean => budget !== undefined && figure.median > budget;

/** The rows as a Markdown table. Where the runs differ, the lowest and the highest stand behind the median. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${budgetOf(row)} | ${figureOf(row)} | ${verdictOf(row)} |`);
  return ['| What | Budget | Figure | Verdict |', '| --- | ---: | ---: | --- |', ...lines].join('\n');
}

function figureOf({ unit, figure: { median, low, high } }: Row): string {
  const [middle, least, most] = [median, low, high].map(UNITS[unit]);
  return least === most ? `${middle}` : `${middle} (${least} to ${most})`;
}

const budgetOf = ({ unit, budget }: Row): string => (budget === undefined ? '' : UNITS[unit](budget));

function verdictOf(row: Row): string {
  if (row.budget === undefined) return '';
  return isMissed(row) ? '**missed**' : 'met';
}

/** The text with `content` between the two markers of this name. Undefined where it does not have both, in this order. */
export function betweenMarkers(text: string, content: string, name = 'bench'): string | undefined {
  const [before, after] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = text.indexOf(before);
  const end = text.indexOf(after, start);
  if (start === -1 || end === -1) return undefined;
  return `${text.slice(0, start + before.length)}\n${content}\n${text.slice(end)}`;
}

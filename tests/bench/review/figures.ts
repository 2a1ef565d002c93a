import { type HalfYear, mean, SECONDS_AN_ITEM } from './simulate.ts';

/** What a schedule comes to, over all reps. */
export interface Figures {
  name: string;
  /** Questions on a day on which a rep comes. */
  median: number;
  high: number;
  /** Questions on the first day after two weeks away. */
  afterPause: { median: number; high: number };
  /** Shares of what was met, 0 to 1, on the days of `LOOKS`. */
  remembered: number[];
  /** In the whole half year, for a rep. */
  minutes: number;
}

/** Days on which it is looked at what is left. */
export const LOOKS = [30, 90, 180] as const;

export function figuresOf(name: string, years: readonly HalfYear[]): Figures {
  const items = years.flatMap((year) => year.items);
  const after = years.map(({ afterPause }) => afterPause);
  const total = mean(years.map((year) => year.items.reduce((sum, count) => sum + count, 0)));
  return {
    name,
    median: quantile(items, 0.5),
    high: quantile(items, 0.95),
    afterPause: { median: quantile(after, 0.5), high: quantile(after, 0.95) },
    remembered: LOOKS.map((day) => mean(years.map(({ remembered }) => remembered[day - 1] ?? 0))),
    minutes: (total * SECONDS_AN_ITEM) / 60,
  };
}

/** The smallest value that so large a share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** As rows of Markdown. */
export function figuresTable(all: readonly Figures[]): string {
  const head = [
    'Review',
    'Questions a day, median (95th percentile)',
    'After 14 days away',
    ...LOOKS.map((day) => `Remembered on day ${day}`),
    'Minutes in half a year',
  ];
  const rows = all.map(({ name, median, high, afterPause, remembered, minutes }) => [
    name,
    `${median} (${high})`,
    `${afterPause.median} (${afterPause.high})`,
    ...remembered.map((share) => `${(100 * share).toFixed(0)} %`),
    minutes.toFixed(0),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

import { sampleOf } from '../sample.ts';
import type { LibraryFigures } from './library-figures.ts';

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en-US')} KB`;
const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1 })} MB`;
const millis = (value: number): string => `${value.toFixed(0)} ms`;

const bytesTold = (values: readonly number[]): string => {
  const { median, high } = sampleOf(values);
  return `${kilobytes(median)} (at most ${kilobytes(high)})`;
};

/** Median, 99th percentile and worst. */
export const timesTold = (values: readonly number[]): string =>
  `${millis(sampleOf(values).median)} / ${millis(percentile(values, 0.99))} / ${millis(sampleOf(values).high)}`;

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const scaleHead: string = [
  line([
    'Lessons',
    'Places',
    'First query',
    'Next query',
    'Answer: median / 99th / worst',
    'Longest task',
    'Seven commonest words',
    'Index built',
    'Files, not compressed',
    'Memory',
  ]),
  line(['---', ...Array<string>(9).fill('---:')]),
].join('\n');

export const scaleRow = (name: string, figures: LibraryFigures): string =>
  line([
    name,
    figures.places.toLocaleString('en-US'),
    bytesTold(figures.firstBytes),
    bytesTold(figures.nextBytes),
    timesTold(figures.answerMillis),
    figures.longestTask < 50 ? 'under 50 ms' : millis(figures.longestTask),
    `${kilobytes(figures.commonest.bytes)}, ${millis(figures.commonest.millis)}`,
    `${(figures.buildMillis / 1000).toFixed(1)} s`,
    `${megabytes(figures.indexBytes)} in ${figures.files.toLocaleString('en-US')}`,
    megabytes(figures.memory),
  ]);

export const lunrHead: string = [
  line(['Lessons', 'Single file', 'Opened in', 'Answer: median / 99th / worst']),
  line(['---', ...Array<string>(3).fill('---:')]),
].join('\n');

export const lunrRow = (
  name: string,
  { bytes, openMillis, answerMillis }: { bytes: number; openMillis: number; answerMillis: number[] },
): string => line([name, kilobytes(bytes), millis(openMillis), timesTold(answerMillis)]);

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The criteria of WCAG 2.2 at levels A and AA, by guideline: the last number of each. 4.1.1 is no criterion any more. */
const CRITERIA: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};
const numbers = Object.entries(CRITERIA).flatMap(([guideline, last]) => last.map((each) => `${guideline}.${each}`));

const rows = readFileSync('docs/accessibility.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, criterion = '', level = '', here = '', how = ''] = line.split('|').map((cell) => cell.trim());
    return { number: criterion.split(' ')[0] ?? '', level, here, how };
  });
const cited = rows.flatMap(({ number, how }) =>
  [...how.matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({ number, file, title })),
);

describe('The table of WCAG 2.2', () => {
  it('has each of the 55 criteria once, in order', () => {
    expect(numbers).toHaveLength(55);
    expect(rows.map(({ number }) => number)).toEqual(numbers);
  });

  it('says of each in one of four ways how it stands, and how that was seen', () => {
    const ways = ['supports', 'partly', 'does not support', 'does not apply'];
    const vague = rows.filter(({ level, here, how }) => !/^AA?$/.test(level) || !ways.includes(here) || how === '');
    expect(vague).toEqual([]);
  });

  it('names only tests that are there', () => {
    expect(cited.length).toBeGreaterThan(40);
    const named = rows.reduce((sum, { how }) => sum + how.split('`tests/').length - 1, 0);
    expect(cited, 'each file that is named has a title after it').toHaveLength(named);
    const missing = cited.filter(
      ({ file, title }) => !existsSync(file) || !declares(readFileSync(file, 'utf8'), title),
    );
    expect(missing).toEqual([]);
  });
});

/** Whether a test in this source has a title that begins so. */
function declares(source: string, title: string): boolean {
  return ["'", '`', '"'].some((quote) =>
    new RegExp(`\\(\\s*${quote}${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(source),
  );
}

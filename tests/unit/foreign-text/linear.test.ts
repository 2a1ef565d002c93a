import { describe, expect, it } from 'vitest';
import { triesMutants } from '../runs.ts';
import { readers } from './readers.ts';

/** What patterns stumble over when it comes ten thousand times: letters of their own, alone and side by side. */
const worst = [
  ...' \t\n\r<([{"“\'’`*_~#&%@=+-;,.|:/\\>a1é\u0301\u200d\ufeff\ud83d',
  ...['(@', '<a', 'a@', '1,', '1.', '1 ', '%25', ' \n', '\n ', '"\n', '\n"', ';"', '";', '=\n', '\n> ', '](', '\\"'],
  ...['hand-in1.', 'hand-in\n', '"format"', '"records"', 'a-', "a'", '111,', '://', '--', '1. ', '\n- ', '\n--', ': '],
];
const around = [
  ['', 'x'],
  ['mailto:1', ' '],
];

const SHORT = 4_000;
const GROWTH = 8;
/**
 * One text takes about as long as eight that are an eighth of it, where patterns are linear; eight times as long where they
 * are quadratic.
 */
const MOST_TIMES = 3;
/** What garbage takes to collect, and two steps of a coarse clock. */
const ALLOWANCE_MILLIS = 20;
const TRIES = 5;

type Read = (text: string) => unknown;

/** The processor's own time, in which a busy machine makes no difference. */
async function costMillis(read: Read, text: string, times: number): Promise<number> {
  const start = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) await read(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

/** Whether a text of these letters costs more than in proportion to its length. */
async function isSlow(read: Read, letters: string, [head = '', tail = '']: readonly string[]): Promise<boolean> {
  const text = (length: number): string => head + letters.repeat(Math.ceil(length / letters.length)) + tail;
  // Other programs take the processor's caches, and garbage is collected now and then, which no clock leaves out; a pattern
  // that is not linear is slow every time.
  for (let tries = 0; tries < TRIES; tries += 1) {
    const short = await costMillis(read, text(SHORT), GROWTH);
    const long = await costMillis(read, text(SHORT * GROWTH), 1);
    if (long < MOST_TIMES * short + ALLOWANCE_MILLIS) return false;
  }
  return true;
}

describe.skipIf(triesMutants)('Reading what others wrote costs time in proportion to its length', () => {
  // Each by itself: what one is slow with is lost among a hundred that are fast.
  it.each(Object.entries(readers))('%s', { timeout: 120_000 }, async (_what, read) => {
    const slow: string[] = [];
    for (const letters of worst)
      for (const ends of around) if (await isSlow(read, letters, ends)) slow.push(JSON.stringify(letters));
    expect(slow).toEqual([]);
  });
});

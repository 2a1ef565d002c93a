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
const GROWTH = 4;
/** Linear patterns take four times as long for four times as much, quadratic ones sixteen times. */
const MOST_GROWTH = 8;
/** What waking up and collecting garbage take. */
const ALLOWANCE_MILLIS = 150;
const TRIES = 4;

const inputs = (length: number): string[] =>
  worst.flatMap((letters) =>
    around.map(([head = '', tail = '']) => head + letters.repeat(Math.ceil(length / letters.length)) + tail),
  );

/** The processor's own time, in which a busy machine makes no difference. */
async function costMillis(read: (text: string) => unknown, length: number): Promise<number> {
  const start = process.threadCpuUsage();
  for (const text of inputs(length)) await read(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

describe.skipIf(triesMutants)('Reading what others wrote costs time in proportion to its length', () => {
  it.each(Object.entries(readers))('%s', { timeout: 120_000 }, async (_what, read) => {
    await costMillis(read, SHORT / GROWTH);
    const short = await costMillis(read, SHORT);
    const most = MOST_GROWTH * short + ALLOWANCE_MILLIS;
    let long = await costMillis(read, SHORT * GROWTH);
    // Other programs take the processor's caches, which no clock of its own leaves out; a pattern that is not linear is slow
    // every time.
    for (let tries = 1; long >= most && tries < TRIES; tries++) long = await costMillis(read, SHORT * GROWTH);
    expect(long).toBeLessThan(most);
  });
});

import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../src/cli/one-at-a-time.mjs';

const newLock = (): string => join(mkdtempSync(join(tmpdir(), 'lock-')), 'deep', 'installing');

describe('Work that is done by one at a time', () => {
  it('waits for the other to end, and leaves no lock behind', async () => {
    const lock = newLock();
    const steps: string[] = [];
    let end = (): void => {};
    const first = oneAtATime(lock, async () => {
      steps.push('first begins');
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      steps.push('first ends');
    });
    const second = oneAtATime(lock, async () => void steps.push('second'));
    end();
    await Promise.all([first, second]);
    expect(steps).toEqual(['first begins', 'first ends', 'second']);
    expect(existsSync(lock)).toBe(false);
  });

  it('gives the lock back when it fails', async () => {
    const lock = newLock();
    await expect(oneAtATime(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(existsSync(lock)).toBe(false);
  });

  it.each(['2147483646', 'nonsense'])('takes over a lock that %j left behind', async (left) => {
    const lock = newLock();
    await oneAtATime(lock, async () => {});
    writeFileSync(lock, left);
    expect(await oneAtATime(lock, async () => 'done')).toBe('done');
  });
});

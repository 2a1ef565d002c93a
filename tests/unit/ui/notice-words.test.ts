import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/log/event.ts';
import type { LogHealth } from '../../../src/log/health.ts';
import type { StorageFault } from '../../../src/log/storage-fault.ts';
import { noticesFor } from '../../../src/ui/notices/notice-words.ts';
import { answered, opened } from '../projections/happened.ts';

const sound: LogHealth = {
  place: 'browser',
  fault: undefined,
  savedAt: undefined,
  unreadable: 0,
  restored: 0,
  missing: 0,
  unsaved: 0,
  vanished: 0,
  copy: 'kept',
  damaged: 0,
  begun: 0,
};
const say = (health: Partial<LogHealth>, unsaved: readonly StoredEvent[] = []) =>
  noticesFor({ ...sound, ...health }, unsaved);
const faults: StorageFault[] = ['denied', 'hung', 'blocked', 'full', 'closing', 'newer', 'corrupt'];

describe('Notices about storage', () => {
  it('say nothing when all is well', () => {
    expect(say({})).toEqual([]);
  });

  it('have a sentence of their own for every fault', () => {
    const words = faults.map((fault) => say({ place: 'memory', fault })[0]?.words ?? '');
    expect(new Set(words).size).toBe(faults.length);
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z].{40,}\.$/);
  });

  it('say how many answers are in this tab only, and offer them as a file', () => {
    const [notice] = say({ place: 'memory', fault: 'full' }, [
      answered(1, 'one/a'),
      answered(2, 'one/b'),
      opened(3, 'one'),
    ]);
    expect(notice?.words).toContain('2 answers are in this tab only.');
    expect(notice?.actions).toEqual(['retry', 'download-unsaved']);
  });

  it('name the team board where it is the board', () => {
    const wrong: Partial<LogHealth> = { vanished: 1, restored: 2, missing: 3, unreadable: 4 };
    const faulty = faults.flatMap((fault) => [
      { place: 'memory', fault } as const,
      { place: 'second-copy', fault } as const,
    ]);
    const words = [wrong, ...faulty].flatMap((health) =>
      noticesFor({ ...sound, ...health }, [opened(3, 'one')], 'board').map((notice) => notice.words),
    );
    expect(words.length).toBeGreaterThan(10);
    for (const sentence of words) {
      expect(sentence).toMatch(/your team board/);
      expect(sentence).not.toMatch(/progress|practice|answer(?! when)|lesson/);
    }
    expect(words.filter((sentence) => sentence.includes('One change is in this tab only.'))).toHaveLength(
      faults.length,
    );
  });

  it.each([
    ['newer', ['reload']],
    ['denied', []],
    ['hung', ['retry']],
  ] as const)('offer for the fault %s what helps: %j', (fault, actions) => {
    expect(say({ place: 'memory', fault })[0]?.actions).toEqual(actions);
  });

  it('tell of the second copy when only that works', () => {
    expect(say({ place: 'second-copy', fault: 'corrupt' })).toMatchObject([
      { kind: 'storage-second-copy', actions: ['back-up', 'retry'] },
    ]);
  });

  it('advise to clear the data only where the store is damaged', () => {
    const words = faults.map((fault) => say({ place: 'second-copy', fault })[0]?.words ?? '');
    expect(faults.filter((_fault, index) => words[index]?.includes('clear this site’s data'))).toEqual(['corrupt']);
    expect(words[faults.indexOf('full')]).toContain('Free up some space');
  });

  it('put what vanished while the page was open first', () => {
    const kinds = say({ vanished: 3, restored: 1, unreadable: 1, missing: 2 }).map(({ kind }) => kind);
    expect(kinds).toEqual(['storage-vanished', 'storage-missing', 'storage-restored', 'storage-unreadable']);
  });

  it.each([
    [{ vanished: 1 }, 'One record of your progress is still in this tab'],
    [{ vanished: 2 }, '2 records of your progress are still in this tab'],
    [{ missing: 1 }, 'One record of your progress is gone, and no copy in this browser has it.'],
    [{ missing: 4 }, '4 records of your progress are gone, and no copy in this browser has them.'],
    [{ restored: 2 }, '2 records of your progress were missing from this browser’s main store'],
    [{ unreadable: 1 }, 'One record of your progress can’t be read.'],
  ])('count in words: %j', (health, words) => {
    expect(say(health)[0]?.words).toContain(words);
  });
});

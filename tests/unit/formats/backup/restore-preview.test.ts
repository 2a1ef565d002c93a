import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothVersions, previewRestore, type RestorePreview } from '../../../../src/formats/backup/restore-preview.ts';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { examples } from '../../log/examples.ts';
import { runs } from '../../runs.ts';
import { anyEvents } from './any-events.ts';
import { opened, saved } from './saved.ts';

const answer = examples['exercise-answered'];
const right = { ...answer, id: 'a', score: 1 };
const wrong = { ...answer, id: 'a', score: 0 };
const preview = (events: readonly StoredEvent[], here: readonly StoredEvent[]): RestorePreview =>
  previewRestore({ events: [...events], setAside: [], damaged: undefined }, here);

/** What is here once a preview was accepted, both versions of each conflict kept. */
const restored = (events: readonly StoredEvent[], here: readonly StoredEvent[]): StoredEvent[] => {
  const { added, conflicts } = preview(events, here);
  return [...here, ...added, ...conflicts.map(bothVersions)];
};

describe('Before a backup is restored', () => {
  it('is told what is new, what is known and how many answers are new', () => {
    const opening = { ...examples['lesson-opened'], id: 'b' };
    const newOpening = { ...opening, id: 'd' };
    expect(preview([right, opening, { ...right, id: 'c' }, newOpening], [opening])).toEqual({
      added: [right, { ...right, id: 'c' }, newOpening],
      known: 1,
      conflicts: [],
      setAside: [],
      damaged: undefined,
      forked: 0,
      counted: 2,
      erased: [],
      oldest: right.at,
      newest: right.at,
    });
  });

  it('is told what was erased here on purpose, which is not to be added by the way', () => {
    const handIn = { ...right, id: 'c', type: 'hand-in-received' };
    const reading = { events: [right, { ...right, id: 'b' }, handIn], setAside: [], damaged: undefined };
    const here = { kind: 'board', forgotten: new Set(['b', 'z']) } as const;
    expect(previewRestore(reading, [right], here)).toMatchObject({
      added: [handIn],
      erased: [{ id: 'b' }],
      known: 1,
      counted: 1,
    });
  });

  it('is told what the reading set aside and what is damaged', () => {
    const text = saved([right, { ...right, id: 'b' }])
      .replace('"score":1', '"score":0')
      .replace('"count": 2', '"count": 3');
    const { setAside, damaged } = previewRestore(opened(text), []);
    expect(setAside).toEqual([{ record: 1, reason: 'was changed since it was saved' }]);
    expect(damaged).toMatch(/^This file was cut off or damaged/);
  });

  it('are the first and the last time told, but no impossible ones', () => {
    const times = [
      Date.UTC(2026, 4),
      -8.64e15,
      Date.UTC(2000, 0),
      0,
      Date.UTC(2100, 0),
      8.64e15,
      1e300,
      Date.UTC(2026, 7),
    ];
    const events = times.map((at, index) => ({ ...right, id: `e${index}`, at }));
    expect(preview(events, [])).toMatchObject({ oldest: Date.UTC(2000, 0), newest: Date.UTC(2026, 7) });
  });

  it.each([
    ['nothing is new', [right], [right]],
    ['every clock was wrong', [{ ...right, at: 0 }], []],
  ])('is no time told when %s', (_name, events, here) => {
    expect(preview(events, here)).toMatchObject({ oldest: undefined, newest: undefined });
  });

  it('holds for a log as large as they come', () => {
    const events = Array.from({ length: 200_000 }, (_, index) => ({ ...right, id: `${index}`, at: right.at + index }));
    expect(preview(events, [])).toMatchObject({ oldest: right.at, newest: right.at + 199_999 });
  });
});

describe('An event with two versions', () => {
  it('is shown and not decided', () => {
    expect(preview([wrong], [right])).toMatchObject({
      added: [],
      known: 0,
      conflicts: [{ here: right, incoming: wrong }],
    });
  });

  it('keeps both, the incoming one under an id that follows from its content', () => {
    const kept = bothVersions({ here: right, incoming: wrong });
    expect(kept).toEqual({ ...wrong, id: expect.stringMatching(/^a~[0-9a-f]{8}$/) });
    expect(bothVersions({ here: right, incoming: { ...wrong, score: 0.1 } }).id).not.toBe(kept.id);
  });

  it('gets the same id whatever the order of its fields, those inside too', () => {
    const response = { option: 'ask', more: { b: 1, a: 2 } };
    const turned = { more: { a: 2, b: 1 }, option: 'ask' };
    const fields = Object.entries({ ...wrong, response: turned }).reverse();
    const incoming = Object.fromEntries(fields) as unknown as StoredEvent;
    expect(bothVersions({ here: right, incoming }).id).toBe(
      bothVersions({ here: right, incoming: { ...wrong, response } }).id,
    );
  });

  it('tells two contents apart that hold the same words in other places', () => {
    const one = { ...wrong, response: { a: 'b', c: 'd' } };
    const other = { ...wrong, response: { a: 'd', c: 'b' } };
    expect(bothVersions({ here: right, incoming: one }).id).not.toBe(bothVersions({ here: right, incoming: other }).id);
  });

  it('is settled once both are kept: the same file has nothing new then', () => {
    const here = restored([wrong], [right]);
    expect(preview([wrong], here)).toMatchObject({ added: [], known: 1, conflicts: [] });
  });

  it('does not come back doubled from a device that kept both', () => {
    const [mineFirst, theirFirst] = [
      { ...wrong, id: answer.id },
      { ...right, id: answer.id },
    ];
    const theirs = restored([mineFirst], [theirFirst]);
    const mine = restored(theirs, [mineFirst]);
    expect(mine.map((event) => 'score' in event && event.score)).toEqual([0, 1]);
    expect(preview(mine, theirs)).toMatchObject({ added: [], known: 2, conflicts: [] });
    expect(preview(theirs, [])).toMatchObject({ added: theirs, conflicts: [] });
  });

  it.each([
    ['its content is another', { ...wrong, id: 'a~12345678' }],
    ['its id goes on', { ...right, id: 'a~12345678~' }],
    ['its first version is not here', { ...right, id: 'b~12345678' }],
  ])('is not one whose id only looks like that of a second version: %s', (_how, event) => {
    expect(preview([event], [right])).toMatchObject({ added: [event], known: 0 });
  });

  it('may already bear the id of a second version', () => {
    const second = bothVersions({ here: right, incoming: wrong });
    const altered = { ...second, durationMillis: 1 };
    const third = bothVersions({ here: second, incoming: altered });
    expect(third.id).toMatch(/^a~[0-9a-f]{8}~[0-9a-f]{8}$/);
    const here = restored([altered], [right, second]);
    expect(here).toEqual([right, second, third]);
    expect(preview([altered, third], here)).toMatchObject({ added: [], known: 2, conflicts: [] });
  });
});

describe('Restoring', () => {
  it('twice is as good as once, and leaves nothing out', () => {
    const versions = fc.tuple(anyEvents, anyEvents, fc.nat()).map(([here, events, changed]) => ({
      here,
      events: [...events, ...here.slice(0, changed % 4).map((event) => ({ ...event, mood: 'curious' }))],
    }));
    fc.assert(
      fc.property(versions, ({ here, events }) => {
        const file = opened(saved(events)).events;
        const once = restored(file, here);
        expect(preview(file, once)).toMatchObject({ added: [], known: events.length, conflicts: [] });
        expect(once.length).toBe(new Set(once.map(({ id }) => id)).size);
        expect(once.slice(0, here.length)).toEqual(here);
      }),
      { numRuns: runs() },
    );
  });

  it('of any files gives the same in any order', () => {
    fc.assert(
      fc.property(anyEvents, fc.array(fc.array(fc.nat(20)), { maxLength: 4 }), (events, picks) => {
        const files = picks.map((pick) => saved(events.filter((_, index) => pick.includes(index))));
        const all = (texts: readonly string[]) =>
          texts.reduce<StoredEvent[]>((here, text) => restored(opened(text).events, here), []);
        const byId = (list: readonly StoredEvent[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(all(files))).toEqual(byId(all(files.toReversed())));
        expect(byId(all(files))).toEqual(byId(events.filter((_, index) => picks.flat().includes(index))));
      }),
      { numRuns: runs() },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/log/decode.ts';
import type { StoredEvent } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import { openResets, standingEvents } from '../../../src/projections/standing.ts';
import { runs } from '../runs.ts';
import {
  accepted,
  answered,
  assignment,
  committed,
  foreign,
  handedIn,
  opened,
  recalled,
  reset,
  undone,
  unreadable,
} from './happened.ts';

const ids = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);
const standing = (...events: StoredEvent[]): string[] =>
  ids(standingEvents(inOrder(events)).filter(({ type }) => !type.startsWith('reset') && type !== 'progress-reset'));

it('What this release can’t read counts for nothing', () => {
  expect(standing(foreign(1), answered(2, 'one/a'), unreadable(3))).toEqual([answered(2, 'one/a').id]);
});

describe('A reset', () => {
  it('of an exercise takes back its answers until then, and no others', () => {
    const before = answered(1, 'one/a');
    const other = answered(2, 'one/b');
    const after = answered(9, 'one/a');
    expect(standing(before, other, reset(5, 'exercise', 'one/a'), after)).toEqual(ids([other, after]));
  });

  it('of a question takes back what was asked in its place, and so does one of its lesson', () => {
    const stood = recalled(1, 'mixed-set/item', { standsFor: 'one/a' });
    const review = recalled(2, 'one/again', { standsFor: 'one/a' });
    const other = recalled(3, 'mixed-set/item', { standsFor: 'two/a' });
    expect(standing(stood, review, other, reset(5, 'exercise', 'one/a'))).toEqual(ids([other]));
    expect(standing(stood, review, other, reset(5, 'lesson', 'one'))).toEqual(ids([other]));
  });

  it('of a lesson takes back its answers, visits and commitments under all of its names', () => {
    const elsewhere = answered(1, 'two/a');
    const events = [
      answered(1, 'one/a'),
      answered(2, 'old-one/b'),
      opened(3, 'one'),
      committed(4, 'one', '2026-03-09'),
    ];
    expect(standing(elsewhere, ...events, reset(5, 'lesson', 'one', 'old-one'))).toEqual(ids([elsewhere]));
  });

  it('of everything takes back all of it', () => {
    expect(standing(answered(1, 'one/a'), opened(2, 'one'), reset(5, 'everything'))).toEqual([]);
  });

  it('leaves what is about the log itself', () => {
    const backedUp = { id: 'b', at: 1, device: 'd', type: 'backed-up', events: 3 };
    expect(standing(backedUp, reset(5, 'everything'))).toEqual(['b']);
  });

  it('leaves what was asked of the learner, and that they handed it in', () => {
    const facts = [accepted(1, assignment()), handedIn(2, assignment())];
    expect(standing(...facts, reset(5, 'everything'), reset(6, 'lesson', 'opening'))).toEqual(ids(facts));
  });

  it('that was undone takes nothing back, whenever the undoing came', () => {
    const answer = answered(1, 'one/a');
    const made = reset(5, 'everything');
    expect(standing(answer, made, undone(9, made))).toEqual(ids([answer]));
    expect(standing(answer, made, undone(0, made))).toEqual(ids([answer]));
  });

  it('leaves another reset standing when it is undone itself', () => {
    const [first, second] = [reset(5, 'exercise', 'one/a'), reset(6, 'lesson', 'one')];
    expect(standing(answered(1, 'one/a'), answered(2, 'one/b'), first, second, undone(7, second))).toEqual(
      ids([answered(2, 'one/b')]),
    );
  });

  it('holds after the clock was set back, and so do the answers that followed it', () => {
    const before = answered(2_000, 'one/a');
    const made = reset(2_001, 'everything');
    const after = { ...answered(10, 'one/a'), sortAt: 2_002 };
    expect(standing(before, made, after)).toEqual(ids([after]));
  });
});

describe('Resets that can be undone', () => {
  it('are those that were not, oldest first', () => {
    const [first, second, third] = [reset(1, 'everything'), reset(2, 'lesson', 'one'), reset(3, 'everything')];
    expect(ids(openResets([first, second, third, undone(4, second)]))).toEqual(ids([first, third]));
  });
});

it('Undoing every reset brings every event back', () => {
  const lesson = fc.constantFrom('one', 'two');
  const at = fc.integer({ min: 0, max: 50 });
  const event = fc.oneof(
    fc.tuple(at, lesson).map(([time, name]) => answered(time, `${name}/a`)),
    fc.tuple(at, lesson).map(([time, name]) => opened(time, name)),
    at.map(foreign),
  );
  const made = fc.oneof(
    fc.tuple(at, lesson).map(([time, name]) => reset(time, 'lesson', name)),
    at.map((time) => reset(time, 'everything')),
  );
  const unique = { selector: ({ id }: StoredEvent) => id };
  fc.assert(
    fc.property(fc.uniqueArray(event, unique), fc.uniqueArray(made, unique), (events, resets) => {
      const all = inOrder([...events, ...resets, ...resets.map((entry) => undone(60, entry))]);
      expect(standingEvents(all)).toEqual(all.filter(isKnown));
      // And a reset never takes away what came after it.
      const kept = new Set(ids(standingEvents(inOrder([...events, ...resets]))));
      const last = Math.max(-1, ...resets.map((entry) => entry.at));
      for (const entry of events.filter(isKnown)) if (entry.at > last) expect(kept.has(entry.id)).toBe(true);
    }),
    { numRuns: runs() },
  );
});

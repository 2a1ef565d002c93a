import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import { effectOnProgress } from '../../../src/projections/import-effect.ts';
import { standingEvents } from '../../../src/projections/standing.ts';
import { effectInWords, keptInWords } from '../../../src/ui/care/import-words.ts';
import { accepted, answered, assignment, committed, reset, undone } from './happened.ts';

const here = [
  answered(1, 'opening/first'),
  answered(2, 'opening/second'),
  answered(3, 'asking/first'),
  committed(4, 'asking', '2026-12-09'),
];
const told = (...incoming: StoredEvent[]): string[] => effectInWords(effectOnProgress(here, incoming));

describe('Before events are taken in it is told', () => {
  it.each([
    ['everything', reset(9, 'everything'), '3 answers in 2 lessons and 1 plan'],
    ['a lesson', reset(9, 'lesson', 'opening'), '2 answers in 1 lesson'],
    ['an exercise', reset(9, 'exercise', 'asking/first'), '1 answer in 1 lesson'],
  ])('what a reset of %s takes out of view', (_scope, made, what) => {
    expect(told(made)).toEqual([`It hides ${what}, because someone started over in this copy.`]);
    expect(keptInWords(effectOnProgress(here, [made]), told(made))).toBe(
      'Nothing is deleted, and you can undo that right after restoring.',
    );
  });

  it('that nothing changes, where nothing does', () => {
    const made = reset(9, 'everything');
    for (const incoming of [
      [],
      [answered(9, 'opening/first', 0)],
      [reset(0, 'everything')],
      [reset(9, 'lesson', 'elsewhere')],
      [made, undone(10, made)],
    ]) {
      expect(told(...incoming)).toEqual([]);
    }
    expect(keptInWords(effectOnProgress(here, []), [])).toBe('Nothing you have now will be changed or removed.');
  });

  it('that an assignment comes in a newer version', () => {
    const before = [...here, accepted(5, assignment())];
    const { editions } = effectOnProgress(before, [accepted(6, assignment({ edition: 2 }))]);
    expect(effectInWords({ ...effectOnProgress(before, []), editions })).toEqual([
      'It shows 1 assignment in a newer version.',
    ]);
  });
});

it('What was taken out of view comes back by its undo, and no other reset is undone', () => {
  const harmless = reset(9, 'lesson', 'elsewhere');
  const incoming = [reset(8, 'everything'), harmless];
  const { undo } = effectOnProgress(here, incoming);
  expect(undo).toHaveLength(1);
  const undos = undo.map((event, index) => ({ ...event, id: `undo ${index}`, at: 20, device: 'd' }));
  const standing = standingEvents(inOrder([...here, ...incoming, ...undos]));
  expect(standing).toEqual(expect.arrayContaining(here));
});

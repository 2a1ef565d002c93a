import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idInFragment, wantsSteps } from '../../../src/ui/lesson/steps/step-model.ts';
import { turnOf } from '../../../src/ui/lesson/steps/swipe.ts';

describe('One step at a time', () => {
  it('is as the learner chose, whatever the browser can do', () => {
    for (const canFind of [true, false]) {
      expect(wantsSteps('steps', canFind)).toBe(true);
      expect(wantsSteps('page', canFind)).toBe(false);
    }
  });

  it.each([undefined, null, '', 7, {}])('goes by the browser as long as nobody chose: %j', (chosen) => {
    expect(wantsSteps(chosen, true)).toBe(true);
    expect(wantsSteps(chosen, false)).toBe(false);
  });
});

describe('The id in a fragment', () => {
  it.each([
    ['', ''],
    ['#', ''],
    ['#the-idea', 'the-idea'],
    ['#the-idea:~:text=What%20changed', 'the-idea'],
    ['#:~:text=What', ''],
    ['#caf%C3%A9', 'café'],
    ['#100%', '100%'],
  ])('of %j is %j', (hash, id) => {
    expect(idInFragment(hash)).toBe(id);
  });

  it('never fails, and is the id that a link was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(typeof idInFragment(`#${any}`)).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\d-]+$/u), (id) => {
        expect(idInFragment(`#${encodeURIComponent(id)}`)).toBe(id);
      }),
    );
  });
});

describe('A stroke of the finger', () => {
  it.each([
    ['to the left, goes on', { right: -120, down: 10, millis: 200 }, 'next'],
    ['to the right, goes back', { right: 120, down: -20, millis: 200 }, 'back'],
    ['that is short, is a tap', { right: -30, down: 0, millis: 100 }, undefined],
    ['that goes down, scrolls', { right: -80, down: 90, millis: 200 }, undefined],
    ['that is slow, selects or rests', { right: -120, down: 0, millis: 1500 }, undefined],
  ])('%s', (_words, stroke, turn) => {
    expect(turnOf(stroke)).toBe(turn);
  });

  it('to one side is the opposite of the same to the other', () => {
    const opposite = { next: 'back', back: 'next' } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -500, max: 500 }),
        fc.nat(2_000),
        (right, down, millis) => {
          const turn = turnOf({ right, down, millis });
          const other = turnOf({ right: -right, down, millis });
          expect(other).toBe(turn && opposite[turn]);
        },
      ),
    );
  });
});

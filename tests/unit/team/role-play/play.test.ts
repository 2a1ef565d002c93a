import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  customerIn,
  hashOfSeat,
  isSeed,
  ROLES,
  ROUNDS,
  type RolePlay,
  SIGNS,
  seatIn,
  seedFrom,
} from '../../../../src/team/role-play/play.ts';

const someSeed = fc.array(fc.constantFrom(...SIGNS), { minLength: 4, maxLength: 4 }).map((signs) => signs.join(''));

const playOf = (...names: string[]): RolePlay => ({
  id: 'delight',
  title: 'Delight',
  task: 'Ask first.',
  customers: names.map((name) => ({ name, brief: `Brief of ${name}`, hidden: [] })),
  tally: [],
  rows: [],
  levels: [],
  debrief: [],
});

describe('The seed of a play', () => {
  it('gives each browser the same customer, and another one in the second round', () => {
    const [mine, theirs] = [playOf('easy', 'busy', 'hurt'), playOf('easy', 'busy', 'hurt')];
    fc.assert(
      fc.property(someSeed, (seed) => {
        for (const round of ROUNDS) expect(customerIn(mine, seed, round)).toEqual(customerIn(theirs, seed, round));
        expect(customerIn(mine, seed, 1)).not.toEqual(customerIn(mine, seed, 2));
      }),
    );
  });

  it('decides who is played: over many seeds, everybody is', () => {
    const play = playOf('easy', 'busy', 'hurt');
    const met = fc.sample(someSeed, 100).map((seed) => customerIn(play, seed, 1)?.name);
    expect(new Set(met)).toEqual(new Set(['easy', 'busy', 'hurt']));
  });

  it('gives the one customer twice where there is no other, and none where there is none', () => {
    expect(ROUNDS.map((round) => customerIn(playOf('easy'), 'k7qm', round)?.name)).toEqual(['easy', 'easy']);
    expect(customerIn(playOf(), 'k7qm', 1)).toBeUndefined();
  });

  it('is made of any chance, and knows itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (one) => isSeed(seedFrom(() => one))),
    );
  });
});

describe('The address of a play', () => {
  it('brings back the seat that it was written of', () => {
    const someSeat = fc.record({
      seed: someSeed,
      role: fc.constantFrom(undefined, ...ROLES),
      round: fc.constantFrom(...ROUNDS),
    });
    fc.assert(fc.property(someSeat, (seat) => void expect(seatIn(hashOfSeat(seat))).toEqual(seat)));
  });

  it('is one link for all, which holds no role', () => {
    expect(hashOfSeat({ seed: 'k7qm', role: undefined, round: 1 })).toBe('#k7qm');
    expect(seatIn('#K7QM')).toEqual({ seed: 'k7qm', role: undefined, round: 1 });
  });

  it.each(['', '#', '#k7q', '#k7qmm', '#k7q!', '#k7qm/boss', '#k7qm/seller/3', '#k7qm/seller/1/x', '#ooo1'])(
    'names no seat as %j',
    (hash) => expect(seatIn(hash)).toBeUndefined(),
  );

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (hash) => void seatIn(hash)));
  });
});

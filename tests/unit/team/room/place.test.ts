import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atEnd,
  backward,
  hashOf,
  moved,
  moveOfKey,
  onward,
  type Place,
  placeIn,
  START,
} from '../../../../src/team/room/place.ts';

const LOOKS = [1, 3, 1];

const someLooks = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
const looksAndPlace = someLooks.chain((looks) =>
  fc
    .nat(looks.length - 1)
    .chain((slide) => fc.nat((looks[slide] ?? 1) - 1).map((look): [number[], Place] => [looks, { slide, look }])),
);

describe('The place of a presentation', () => {
  it('goes through the looks of a slide before it goes to the next one, and stays at the end', () => {
    const way = [0, 1, 2, 3, 4].reduce<Place[]>(
      (places) => [...places, onward(places.at(-1) ?? START, LOOKS)],
      [START],
    );
    expect(way.map(hashOf)).toEqual(['#1', '#2', '#2.2', '#2.3', '#3', '#3']);
  });

  it('goes back to the slide before as it was left, and stays at the start', () => {
    expect(hashOf(backward({ slide: 2, look: 0 }, LOOKS))).toBe('#2.3');
    expect(backward(START, LOOKS)).toEqual(START);
  });

  it('is read again from the address that it wrote', () => {
    fc.assert(
      fc.property(looksAndPlace, ([looks, place]) => void expect(placeIn(hashOf(place), looks)).toEqual(place)),
    );
  });

  it('is one that there is, whatever the address says', () => {
    const anyHash = fc.oneof(fc.string(), fc.stringMatching(/^#\d{1,8}(\.\d{1,8})?$/));
    fc.assert(
      fc.property(someLooks, anyHash, (looks, hash) => {
        const { slide, look } = placeIn(hash, looks);
        expect(look).toBeLessThan(looks[slide] ?? 0);
      }),
    );
    expect(placeIn('#99.99', LOOKS)).toEqual(atEnd(LOOKS));
    expect(placeIn('#-1', LOOKS)).toEqual(START);
    expect(placeIn('#0', LOOKS)).toEqual(START);
  });

  it('is where it was after one on and one back, but at the end', () => {
    fc.assert(
      fc.property(looksAndPlace, ([looks, place]) => {
        fc.pre(hashOf(place) !== hashOf(atEnd(looks)));
        expect(backward(onward(place, looks), looks)).toEqual(place);
      }),
    );
  });

  it.each([
    ['ArrowRight', '#2.2'],
    ['PageDown', '#2.2'],
    ['ArrowLeft', '#1'],
    ['PageUp', '#1'],
    ['Home', '#1'],
    ['End', '#3'],
  ])('follows %s, which a keyboard or a clicker sends', (key, hash) => {
    const move = moveOfKey(key);
    expect(move && hashOf(moved({ slide: 1, look: 0 }, move, LOOKS))).toBe(hash);
  });

  it('follows no other key', () => {
    expect(['a', 'ArrowDown', 'Enter', 'constructor'].map(moveOfKey)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

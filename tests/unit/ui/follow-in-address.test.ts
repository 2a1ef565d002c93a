import { describe, expect, it } from 'vitest';
import { addressToFollow, askedToFollow } from '../../../src/ui/following/follow-in-address.ts';

const PATHS = [{ id: 'new-rep' }, { id: 'renewals' }];
const hashOf = (address: string): string => new URL(address, 'https://crescendo.example').hash;

describe('An address that has its reader follow a path', () => {
  it('names it where no server reads along', () => {
    const address = addressToFollow('/lessons/opening-well/', 'renewals');
    expect(new URL(address, 'https://crescendo.example').pathname).toBe('/lessons/opening-well/');
    expect(askedToFollow(hashOf(address), PATHS)).toBe('renewals');
  });

  it.each([
    ['nothing', ''],
    ['an exercise', '#new-rep'],
    ['a path that the lesson is no part of', '#follow=managers'],
    ['no path', '#follow='],
    ['a path and more', '#follow=renewals&follow=new-rep'],
  ])('is none that names %s', (_, hash) => {
    expect(askedToFollow(hash, PATHS)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { movedTo } from '../../../src/ui/progress/moved-parts.ts';

describe('A link to the page of progress', () => {
  it.each(['#storage', '#carry', '#restore', '#reset', '#erase', '#carry1.AbC.01234567', '#CARRY1%2EAbC'])(
    '%s leads on to where that is by now',
    (hash) => {
      expect(movedTo(hash)).toBe(`/data/${hash}`);
    },
  );

  it.each(['', '#skills', '#texts', '#assignment1.AbC.01234567', '#hand-in1.AbC', '#resets'])('“%s” stays', (hash) => {
    expect(movedTo(hash)).toBeUndefined();
  });
});

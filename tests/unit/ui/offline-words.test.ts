import { describe, expect, it } from 'vitest';
import { keptInWords, sizeInWords } from '../../../src/ui/offline/offline-words.ts';

describe('A size', () => {
  it.each([
    [2_140_000, '2.1 MB'],
    [12_600_000, '13 MB'],
    [640_300, '640 KB'],
    [3_000, '3 KB'],
    [400, '0.4 KB'],
  ])('of %i bytes is %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});

describe('What is kept', () => {
  it('says how much is here and why it stopped', () => {
    expect(keptInWords({ state: 'partly', why: 'not-had', wanted: true, here: 12, of: 60 })).toBe(
      '20% is here. The rest didn’t load. Check your connection, then continue.',
    );
    expect(keptInWords({ state: 'partly', why: 'no-room', wanted: true, here: 12, of: 60 })).toContain('no room');
  });

  it('never says 100% before all of it is here', () => {
    expect(keptInWords({ state: 'keeping', wanted: true, here: 999, of: 1_000 })).toBe('99%');
  });
});

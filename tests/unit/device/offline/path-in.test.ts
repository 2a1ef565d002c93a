import { describe, expect, it } from 'vitest';
import { pathIn } from '../../../../src/device/offline/answer-request.ts';

describe('The file that an address asks for', () => {
  const root = 'https://host.example/training/';
  it.each([
    ['https://host.example/training/', 'index.html'],
    ['https://host.example/training/?from=mail#top', 'index.html'],
    ['https://host.example/training/lessons/set-the-bar/', 'lessons/set-the-bar/index.html'],
    ['https://host.example/training/_astro/x.js', '_astro/x.js'],
    ['https://host.example/training/lessons/caf%C3%A9/', 'lessons/café/index.html'],
  ])('%s is %s', (address, path) => {
    expect(pathIn(root, address)).toBe(path);
  });

  it.each(['https://host.example/other/', 'https://host.example/training', 'https://elsewhere.example/training/'])(
    '%s is none of this site',
    (address) => {
      expect(pathIn(root, address)).toBeUndefined();
    },
  );

  it('is the address as it stands where it can’t be read', () => {
    expect(pathIn(root, 'https://host.example/training/%E0%A4%A')).toBe('%E0%A4%A');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Whoever looks something up in a table of the papers finds it where the table says. */
const rows = readFileSync('docs/architecture.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('tests/'));
const placesOf = (row: string): string[] =>
  [...row.matchAll(/`([\w./*-]+\/[\w./*-]*)`/g)].flatMap(([, place = '']) => (place === '' ? [] : [place]));

describe('The table that says where things are', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it('names only what is there', () => {
    const missing = rows.flatMap(placesOf).filter((place) => globSync([place, `src/${place}`]).length === 0);
    expect(missing).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, sites, test } from './page-test.ts';

/** The cascade layers of a page in the order in which its styles name them first, which is the order of their weight. */
function layersOf(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('');
  const named = [...styles.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) => names.split(','));
  return [...new Set(named.map((name) => name.trim()))];
}

test('on every page components weigh more than the base, and the base more than the reset', () => {
  const { out } = sites.fixture;
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(15);
  for (const page of pages) {
    expect(layersOf(readFileSync(join(out, page), 'utf8')), page).toEqual(['reset', 'base', 'components']);
  }
});

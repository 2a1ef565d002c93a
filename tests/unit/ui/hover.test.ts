import { expect, it } from 'vitest';
import { sourceFiles, sourceText } from '../../source-imports.ts';

/** What stands in a block that begins like this, and the block itself, taken out of a style sheet. */
function withoutBlocks(css: string, beginning: RegExp): string {
  const start = css.search(beginning);
  if (start === -1) return css;
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}') depth--;
    if (depth === 0) return css.slice(0, start) + withoutBlocks(css.slice(at + 1), beginning);
  }
  return css.slice(0, start);
}

const stylesOf = (file: string): string =>
  file.endsWith('.css') ? sourceText(file) : [...sourceText(file).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].join('\n');

const styled = sourceFiles.filter((file) => /\.(css|astro)$/.test(file));

it('Nothing that a style says of hovering stays after a tap: it holds only where a pointer can hover', () => {
  expect(styled.some((file) => stylesOf(file).includes(':hover'))).toBe(true);
  const bare = styled.filter((file) => withoutBlocks(stylesOf(file), /@media \(hover: hover\)/).includes(':hover'));
  expect(bare).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const headersFile = readFileSync('public/_headers', 'utf8');
const guide = readFileSync('docs/hosting.md', 'utf8');

/** What every answer carries, by the file that some hosts read. */
const secured = [...(/^\/\*\n((?: {2}.+\n)+)/m.exec(headersFile)?.[1] ?? '').matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
  ([, name = '', value = '']) => ({ name, value }),
);
/** The folders whose files may be kept for ever. */
const immutable = [...headersFile.matchAll(/^\/([\w-]+)\/\*\n {2}Cache-Control: (.+)$/gm)].map(
  ([, folder = '', value = '']) => ({ folder, value }),
);

/** The examples for a server, all blocks of its language. */
const example = (language: string): string =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))]
    .map(([, text = '']) => text)
    .join('\n');

/** The value that an example gives to a header, without the server’s own words around it. */
function headerIn(text: string, name: string): string | undefined {
  const [, value] =
    new RegExp(`^ *(?:add_header |Header (?:always )?set )?${name} (.+?)(?: always)?;?$`, 'm').exec(text) ?? [];
  return value?.replace(/^"|"$/g, '');
}

it('The headers file names what secures a page, and the folders that never change', () => {
  expect(secured.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Content-Security-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options']),
  );
  expect(immutable.map(({ folder }) => folder).toSorted()).toEqual(['_astro', 'course', 'search']);
  expect(immutable.every(({ value }) => value === 'public, max-age=31536000, immutable')).toBe(true);
});

it('The headers file says nothing of caching to all, since hosts add up what several rules say of a header', () => {
  expect(secured.map(({ name }) => name)).not.toContain('Cache-Control');
});

describe.each(['nginx', 'apache', 'caddy'])('The example for %s', (language) => {
  it('sends the same security headers', () => {
    const text = example(language);
    expect(secured.map(({ name }) => ({ name, value: headerIn(text, name) }))).toEqual(secured);
  });

  it('lets the same folders be kept for ever', () => {
    const text = example(language);
    expect(text).toContain('"public, max-age=31536000, immutable"');
    const named = immutable.filter(({ folder }) => new RegExp(`(/|\\(|\\|)${folder}(/|\\)|\\|)`).test(text));
    expect(named).toEqual(immutable);
  });

  it('has browsers ask again for everything else', () => {
    expect(example(language)).toMatch(/Cache-Control "?no-cache/);
  });

  it('compresses text', () => {
    expect(example(language)).toMatch(/\b(gzip on|DEFLATE|encode gzip)\b/);
  });
});

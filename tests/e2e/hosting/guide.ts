import { readFileSync } from 'node:fs';

/** What docs/hosting.md and the file of headers tell whoever runs a host, read from there so that nothing is told twice. */

const guide = readFileSync('docs/hosting.md', 'utf8');
const headersFile = readFileSync('public/_headers', 'utf8');

/** The examples in a language, in the order of the guide. */
export const examples = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

/** What each answer carries, by the file that some hosts read. */
export const securityHeaders: ReadonlyMap<string, string> = new Map(
  [...(/^\/\*\n((?: {2}.+\n)+)/m.exec(headersFile)?.[1] ?? '').matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value],
  ),
);

const changes = [...guide.matchAll(/^- `(.+)` becomes `(.+)`$/gm)].map(([, from = '', to = '']) => ({ from, to }));

/** An example for a site below a folder, changed as the guide says; `base` has slashes at both ends. */
export function underFolder(example: string, base: string): string {
  if (base === '/') return example;
  return changes.reduce((text, { from, to }) => text.replaceAll(from, to.replaceAll('/training/', base)), example);
}

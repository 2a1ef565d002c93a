import { isVNode } from 'astro/jsx-runtime';
import { describe, expect, it } from 'vitest';
import { lessonProse } from '../../../src/site/lesson-prose.ts';

/** What would be shown, with components as `[what they are handed]`. */
function shown(node: unknown): string {
  if (Array.isArray(node)) return node.map(shown).join('');
  if (!isVNode(node)) return typeof node === 'string' || node instanceof String ? String(node) : '';
  const { type, props } = node;
  if (typeof type === 'function') return shown(type(props));
  const inner = shown(props['children']);
  return typeof type === 'string' ? `<${type} id="${props['id'] ?? ''}">${inner}</${type}>` : inner;
}

const Exercise = ({ id }: { id: string }): string => `[exercise ${id}]`;
const a = ({ href, children }: { href: string; children: unknown }): string => `[${shown(children)}: ${href}]`;

const shownProse = async (mdx: string): Promise<string> =>
  shown((await lessonProse(mdx))({ components: { Exercise, a } }));

describe('The prose of a lesson', () => {
  it('is HTML with ids for its headings, in steps', async () => {
    const html = await shownProse('## The story\n\nShe *asked*.\n\n## The story\n\nAgain.');
    expect(html).toContain('<h2 id="the-story">The story</h2>');
    expect(html).toContain('<h2 id="the-story-1">');
    expect(html).toContain('<p>She <em>asked</em>.</p>');
    expect(html.match(/class="lesson-step"/g)).toHaveLength(2);
  });

  it('shows links and what it names by the components that it is handed', async () => {
    const html = await shownProse('Read [this](/glossary/).\n\n<Exercise id="first" />');
    expect(html).toContain('[this: /glossary/]');
    expect(html).toContain('[exercise first]');
  });

  it('has tables, and quotes and dashes as they are set', async () => {
    const html = await shownProse('"Well" ... so\n\n| a |\n| --- |\n| b |');
    expect(html).toContain('“Well” … so');
    expect(html).toContain('<td>b</td>');
  });

  it('that can’t be compiled is refused', async () => {
    await expect(lessonProse('<Story>')).rejects.toThrow();
  });
});

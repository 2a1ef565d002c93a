import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { MdxNode } from '../../../src/catalog/mdx-tree.ts';
import { inSteps, lessonSteps } from '../../../src/site/lesson-steps.ts';

interface Block extends MdxNode {
  tagName?: string;
  id?: string | undefined;
}

const text = (value: string): Block => ({ type: 'text', value });
const heading: Block = { type: 'element', tagName: 'h2', children: [text('A heading')] };
const sentence: Block = { type: 'element', tagName: 'p', children: [text('Say it aloud.')] };
const passage: Block = { type: 'element', tagName: 'p', children: [text('word '.repeat(60))] };
const table: Block = { type: 'element', tagName: 'table', children: [text('a cell')] };
const exercise = (id: string): Block => ({
  type: 'mdxJsxFlowElement',
  name: 'Exercise',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
});

/** The steps of a lesson that is made of these blocks, each with a line break after it as Markdown has it. */
const stepsOf = (...blocks: Block[]) =>
  inSteps<Block>(
    blocks.flatMap((block) => [block, text('\n')]),
    (children, id) => ({ type: 'element', tagName: 'div', children, id }),
  );

const kindsOf = ({ children = [] }: Block): string =>
  children
    .filter(({ type }) => type !== 'text')
    .map((block: Block) => block.tagName ?? block.name)
    .join(' ');

describe('The steps of a lesson', () => {
  it('are what stands under a heading, and each exercise', () => {
    const steps = stepsOf(heading, passage, exercise('one'), heading, passage, table);
    expect(steps.map(kindsOf)).toEqual(['h2 p', 'Exercise', 'h2 p table']);
  });

  it('keep a heading and a few words with the exercise that they lead to', () => {
    const steps = stepsOf(heading, exercise('one'), exercise('two'), sentence, exercise('three'));
    expect(steps.map(kindsOf)).toEqual(['h2 Exercise', 'Exercise', 'p Exercise']);
  });

  it('keep a few words with the exercise that they close', () => {
    expect(stepsOf(heading, exercise('one'), sentence, heading, table).map(kindsOf)).toEqual([
      'h2 Exercise p',
      'h2 table',
    ]);
  });

  it('have the end of the lesson for themselves', () => {
    const end: Block = { type: 'mdxJsxFlowElement', name: 'Takeaways' };
    expect(stepsOf(heading, sentence, end, heading, table).map(kindsOf)).toEqual(['h2 p', 'Takeaways', 'h2 table']);
  });

  it('are found by an id, also where one begins with neither a heading nor an exercise', () => {
    const steps = stepsOf(heading, exercise('one'), passage, table, heading);
    expect(steps.map(({ id }) => id)).toEqual([undefined, 'after-one', undefined]);
  });

  it('keep imports outside', () => {
    const [first, second] = stepsOf({ type: 'mdxjsEsm', value: '' }, heading);
    expect([first?.type, second?.tagName]).toEqual(['mdxjsEsm', 'div']);
  });

  it('have every block once, in the order of the text, and one exercise at most', () => {
    const some = fc.array(fc.constantFrom('heading', 'sentence', 'passage', 'table', 'exercise'), { maxLength: 16 });
    fc.assert(
      fc.property(some, (kinds) => {
        const all = { heading, sentence, passage, table };
        const blocks = kinds.map((kind, index) =>
          kind === 'exercise' ? exercise(`e${index}`) : { ...all[kind as keyof typeof all] },
        );
        const steps = stepsOf(...blocks);
        const placed = steps.flatMap(({ children = [] }) => children.filter(({ type }) => type !== 'text'));
        expect(placed).toEqual(blocks);
        for (const { children = [], id } of steps) {
          const inside: Block[] = children.filter(({ type }) => type !== 'text');
          expect(inside.filter(({ name }) => name === 'Exercise').length).toBeLessThanOrEqual(1);
          expect(inside.slice(1).some(({ tagName }) => tagName === 'h2')).toBe(false);
          // Only what comes before the first heading belongs to the head of the lesson.
          const isFound =
            id !== undefined || inside.some(({ tagName, name }) => tagName === 'h2' || name === 'Exercise');
          expect(isFound || inside[0] === blocks[0]).toBe(true);
        }
      }),
    );
  });

  it('stand in what a lesson is compiled to, with the id of the exercise that one comes after', async () => {
    const { code } = await mdxToJs(`## One\n\n<Exercise id="a" />\n\n${'word '.repeat(60)}\n`, {
      hastPlugins: [lessonSteps],
    });
    expect(code.match(/lesson-step/g)).toHaveLength(2);
    expect(code).toContain('after-a');
  });
});

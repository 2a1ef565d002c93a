import { defineHastPlugin } from 'satteri';
import { attributesOf, type MdxNode, wordsOf } from '../catalog/mdx-tree.ts';

/** A block of a lesson's prose on its way to HTML. */
interface Block extends MdxNode {
  tagName?: string;
}

/** Text of at most so many words is no step of its own beside an exercise: it leads to it, or closes it. */
const SHORT_WORDS = 40;

/**
 * Puts the prose of a lesson into its steps, `<div class="lesson-step">`: what stands under a heading, each exercise together
 * with the heading or the few words that lead to it, and the end. The page reads as before; `ui/lesson/steps` can show one at a time.
 */
export const lessonSteps = defineHastPlugin({
  name: 'lesson-steps',
  before: (root, context) => {
    const step = (blocks: typeof root.children, id?: string): (typeof root.children)[number] => ({
      type: 'element',
      tagName: 'div',
      properties: { className: ['lesson-step'], ...(id !== undefined && { id }) },
      children: blocks.filter((block) => block.type !== 'doctype' && block.type !== 'mdxjsEsm'),
    });
    context.replaceNode(root, { ...root, children: inSteps<(typeof root.children)[number]>(root.children, step) });
  },
});

/**
 * The same blocks in the same order, in steps. One that could not be found by the id of a heading or an exercise of its own
 * gets that of the exercise that it comes after.
 */
export function inSteps<B extends Block>(blocks: readonly B[], step: (blocks: B[], id?: string) => B): B[] {
  const outside = blocks.filter(({ type }) => type === 'mdxjsEsm');
  const all = parts(blocks.filter((block) => !outside.includes(block)));
  const steps: B[][] = [];
  for (const [index, part] of all.entries()) {
    const last = steps.at(-1);
    const leadsOn = last !== undefined && isShort(last) && isExercise(part[0]);
    const closes = last?.some(isExercise) && isShort(part) && !startsAnew(part[0]) && !isExercise(all[index + 1]?.[0]);
    if (last && (leadsOn || closes)) last.push(...part);
    else steps.push([...part]);
  }
  return [...outside, ...steps.map((own, index) => step(own, idOf(own, steps[index - 1])))];
}

/** What stands under each heading, cut before and after each exercise. */
function parts<B extends Block>(blocks: readonly B[]): B[][] {
  const found: B[][] = [];
  for (const block of blocks) {
    const current = found.at(-1);
    if (current && (isBlank(block) || !(startsAnew(block) || current.some(isExercise)))) current.push(block);
    else found.push([block]);
  }
  return found;
}

function idOf(blocks: readonly Block[], before: readonly Block[] = []): string | undefined {
  const exercise = before.findLast(isExercise);
  if (!exercise || blocks.some(startsAnew)) return undefined;
  return `after-${attributesOf(exercise)['id']}`;
}

const isBlank = ({ type, value = '' }: Block): boolean => type === 'text' && value.trim() === '';
const isExercise = (block: Block | undefined): boolean => block?.name === 'Exercise';
/** `Takeaways` is the end of the lesson, which is a step of its own. */
const startsAnew = (block: Block | undefined): boolean =>
  block?.tagName === 'h2' || block?.name === 'Takeaways' || isExercise(block);

/** A heading, some sentences, or both; nothing that is a task or a picture by itself. */
const isShort = (blocks: readonly Block[]): boolean =>
  blocks.every((block) => isBlank(block) || ['h2', 'h3', 'p'].includes(block.tagName ?? '')) &&
  blocks.map(wordsOf).join(' ').split(/\s+/).length <= SHORT_WORDS;

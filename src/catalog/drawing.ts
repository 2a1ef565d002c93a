import { choices } from '../primitives/valid-choices.ts';
import { attributesOf, type MdxNode, mdxTree, wordsOf } from './mdx-tree.ts';

/** A part of a drawing: a shape, or words. */
export interface DrawingNode {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (DrawingNode | string)[];
}

/** A drawing of a lesson, with what it says to those who can't see it. */
export interface Drawing {
  /** Of its own units, one of which is a pixel of a narrow screen. */
  width: number;
  height: number;
  title: string;
  description: string;
  nodes: readonly (DrawingNode | string)[];
}

/** What is wrong with the file of a drawing, as an author is told. */
export interface DrawingSlip {
  line?: number | undefined;
  what: string;
  mend: string;
}

/** A screen of 320 pixels leaves no more for what must be read without moving it. */
const WIDEST = 340;

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  g: ['transform'],
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  polyline: ['points'],
  polygon: ['points'],
  text: ['x', 'y'],
  tspan: ['x', 'y', 'dx', 'dy'],
};

/** The looks that a drawing can take from the page, in light, in the dark and on paper. */
export const DRAWING_LOOKS = ['line', 'soft', 'dash', 'fill', 'wash', 'strong', 'note', 'middle', 'end'] as const;

const EXAMPLE = '`<svg viewBox="0 0 320 160">`';

/** Reads the file of a drawing: a small part of SVG, in which nothing can run and no color is fixed. */
export function readDrawing(text: string): { drawing: Drawing | undefined; slips: DrawingSlip[] } {
  const slips: DrawingSlip[] = [];
  const root = rootOf(text, slips);
  if (!root) return { drawing: undefined, slips };
  const [, width = 0, height = 0] = /^0 0 (\d+) (\d+)$/.exec(attributesOf(root)['viewBox'] ?? '')?.map(Number) ?? [];
  if (width === 0 || height === 0 || width > WIDEST)
    slips.push({
      line: lineOf(root),
      what: 'The drawing does not say how large it is, or is wider than a narrow phone.',
      mend: `begin it with ${EXAMPLE}; the width is ${WIDEST} at most.`,
    });
  const children = partsOf(root);
  const said = (tag: string): string => wordsOf(children.find(({ name }) => name === tag) ?? { type: 'none' }).trim();
  const [title, description] = [said('title'), said('desc')];
  if (title === '' || description === '')
    slips.push({
      line: lineOf(root),
      what: 'The drawing says nothing to those who can’t see it.',
      mend: 'give it a `<title>`, and a `<desc>` that says in a sentence or two what there is to see.',
    });
  const shapes = children.filter(({ name }) => name !== 'title' && name !== 'desc');
  const nodes = shapes.flatMap((child) => shapeOf(child, slips));
  return { drawing: slips.length > 0 ? undefined : { width, height, title, description, nodes }, slips };
}

function rootOf(text: string, slips: DrawingSlip[]): MdxNode | undefined {
  try {
    const root = partsOf(mdxTree(text)).find(({ name }) => name === 'svg');
    if (root) return root;
    slips.push({ what: 'There is no `<svg>` in the file.', mend: `begin it with ${EXAMPLE}.` });
  } catch (error) {
    const [, line] = /^(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
    slips.push({
      line: line === undefined ? undefined : Number(line),
      what: 'The drawing can’t be read from here on.',
      mend: 'close each tag, as `<line ... />`, and leave out comments and braces.',
    });
  }
  return undefined;
}

/** What stands in a node; a line of its own is taken for a paragraph, which means nothing here. */
const partsOf = ({ children = [] }: MdxNode): MdxNode[] =>
  children.flatMap((child) => (child.type === 'paragraph' ? partsOf(child) : [child]));

function shapeOf(node: MdxNode, slips: DrawingSlip[]): (DrawingNode | string)[] {
  if (node.value !== undefined) return node.value.trim() === '' ? [] : [node.value];
  const tag = node.name ?? '';
  const known = Object.hasOwn(SHAPES, tag) ? SHAPES[tag] : undefined;
  if (!known) {
    slips.push({
      line: lineOf(node),
      what: `A drawing can’t have \`<${tag}>\`.`,
      mend: choices(Object.keys(SHAPES), tag),
    });
    return [];
  }
  const attributes = Object.entries(attributesOf(node)).map(([name, value = '']) => [name, value] as const);
  for (const [name, value] of attributes) {
    const isKnown = name === 'class' ? value.split(' ').every(isLook) : known.includes(name);
    if (!isKnown)
      slips.push({
        line: lineOf(node),
        what: `\`${name}="${value}"\` can’t be used in a drawing.`,
        mend: `a \`<${tag}>\` has ${known.map((each) => `\`${each}\``).join(', ')}, and a \`class\` of ${DRAWING_LOOKS.join(', ')}.`,
      });
  }
  return [
    {
      tag,
      attributes: Object.fromEntries(attributes),
      children: partsOf(node).flatMap((child) => shapeOf(child, slips)),
    },
  ];
}

const isLook = (name: string): boolean => DRAWING_LOOKS.some((look) => look === name);

const lineOf = ({ position }: MdxNode): number | undefined => position?.start.line;

import { mdxToMdast } from 'satteri';

/** A node of a Markdown tree, with the parts that are looked at here. */
export interface MdxNode {
  type: string;
  position?: { start: { line: number } } | undefined;
  children?: readonly MdxNode[];
  value?: string;
  depth?: number;
  url?: string;
  name?: string | null;
  attributes?: readonly Attribute[];
}

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** As Astro 7.3 compiles a lesson, since a heading's fragment comes from its text as set: `a -- b` gives `a--b`. */
const AS_ASTRO = { gfm: true, smartPunctuation: true };

/** Throws where the compiler can't go on. */
export const mdxTree = (body: string): MdxNode => mdxToMdast(body, { features: AS_ASTRO }) as MdxNode;

/** Shows a node and all below it, in the order of the text. */
export function visit(node: MdxNode, look: (node: MdxNode) => void): void {
  look(node);
  for (const child of node.children ?? []) visit(child, look);
}

/** `id={x}` or `{...x}`. */
export const isCode = ({ type, value }: Attribute): boolean => type !== 'mdxJsxAttribute' || value instanceof Object;

/** By name; one that is code has no value. */
export const attributesOf = ({ attributes }: MdxNode): Record<string, string | undefined> =>
  Object.fromEntries(
    (attributes ?? []).map((attribute) => [
      attribute.name ?? '',
      isCode(attribute) ? undefined : String(attribute.value ?? ''),
    ]),
  );

/** The words alone, without the markup that they may hold. */
export const wordsOf = (node: MdxNode): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

/**
 * What a learner reads. A text without a mark stays a plain string, so that most content is what its author wrote; one
 * with marks is a small tree, because the pages' security policy lets no text become HTML.
 */
export type Prose = string | readonly ProseNode[];

/** All nodes on one level are inline, or all are blocks; only a list's entry may begin inline and go on with blocks. */
export type ProseNode = string | Marked | ProseLink;

export interface Marked {
  tag: 'em' | 'strong' | 'code' | Block;
  children: readonly ProseNode[];
}

export interface ProseLink {
  tag: 'a';
  /** `https:` or `mailto:`, `#` and a fragment, or a page of this site from its root: `/lessons/opening/`. */
  href: string;
  children: readonly ProseNode[];
}

type Block = (typeof BLOCKS)[number];
const BLOCKS = ['p', 'ul', 'ol', 'li'] as const;

export const isBlock = (node: ProseNode | undefined): boolean =>
  node instanceof Object && BLOCKS.some((tag) => tag === node.tag);

/** Whether it is paragraphs and lists, which can't stand inside of a paragraph. */
export const isBlocks = (prose: Prose): prose is readonly ProseNode[] => typeof prose !== 'string' && isBlock(prose[0]);

/** Tells prose with marks from any other list. */
export const isMarked = (value: unknown): value is readonly ProseNode[] =>
  Array.isArray(value) && value.some((node) => node instanceof Object && 'tag' in node && 'children' in node);

/** The words alone, on one line where the author broke none: for labels, counts and comparisons. */
export const plainText = (prose: Prose): string =>
  typeof prose === 'string' ? prose : prose.map(lettersOf).join('').replace(/ {2,}/g, ' ').trim();

export function lettersOf(node: ProseNode): string {
  if (typeof node === 'string') return node;
  const letters = node.children.map(lettersOf).join('');
  return isBlock(node) ? ` ${letters} ` : letters;
}

/** One inline prose after the other. */
export function joined(...parts: readonly Prose[]): Prose {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return parts.flat();
}

import { mdxToMdast } from 'satteri';
import type { Passage } from './passage.ts';

/** The parts of a Markdown tree that are looked at here. */
interface Node {
  type: string;
  name?: string | null;
  position?: { start: { line: number } };
  children?: readonly Node[];
  value?: string;
  attributes?: readonly { name?: string; value?: unknown }[];
}

interface Body {
  file: string;
  text: string;
  /** Lines of the file before the body. */
  linesBefore: number;
}

/** What a sentence is made of: a node that holds one of these is a passage. */
const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'mdxJsxTextElement']);
/** Attributes that hold words and no codes. */
const WORDED = new Set(['who', 'note', 'label']);
const FIELDS: Readonly<Record<string, string>> = { heading: 'heading', tableCell: 'cell' };

/** The last paragraph of a block quote that says whose words it holds: `> -- Jane Doe, 2012`. */
const ATTRIBUTION = /^[–—]\s*\p{L}/u;

/** What the body of a lesson says, in the order of the page. Words of others that are marked as such are `quotation`. */
export function prosePassages({ file, text, linesBefore }: Body): Passage[] {
  const tree = mdxToMdast(text, { features: { gfm: true, smartPunctuation: true } }) as Node;
  return [...stretches(tree, false)]
    .filter((stretch) => stretch.text.trim() !== '')
    .map(({ line, ...rest }) => ({ ...rest, file, line: line + linesBefore, part: 'prose', path: [] }));
}

type Stretch = Pick<Passage, 'field' | 'text' | 'line'>;

function* stretches(node: Node, quoted: boolean): Generator<Stretch> {
  yield* attributesOf(node);
  const children = node.children ?? [];
  if (children.some(isInline)) {
    for (const child of children) yield* attributesWithin(child);
    yield { field: quoted ? 'quotation' : fieldOf(node), text: lettersOf(node), line: firstLineOf(node) };
  } else {
    const inside = quoted || isAttributed(node);
    for (const child of children) yield* stretches(child, inside);
  }
}

/** A tag may stand inside of a sentence, or the tags of a transcript all on one line. */
const attributesWithin = (node: Node): Stretch[] => [
  ...attributesOf(node),
  ...(node.children ?? []).flatMap(attributesWithin),
];

const attributesOf = (node: Node): Stretch[] =>
  (node.attributes ?? []).flatMap(({ name = '', value }) =>
    WORDED.has(name) && typeof value === 'string' ? [{ field: name, text: value, line: lineOf(node) }] : [],
  );

const isInline = ({ type }: Node): boolean => INLINE.has(type);

const fieldOf = ({ type, name }: Node): string => name ?? FIELDS[type] ?? 'paragraph';

function isAttributed({ type, children = [] }: Node): boolean {
  const last = children.at(-1);
  return type === 'blockquote' && children.length > 1 && last !== undefined && ATTRIBUTION.test(lettersOf(last).trim());
}

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The line of its first word: the attributes of a tag may take some lines before it. */
function firstLineOf(node: Node): number {
  const first = node.children?.find(isInline);
  return first ? firstLineOf(first) : lineOf(node);
}

const lettersOf = (node: Node): string => node.value ?? (node.children ?? []).map(lettersOf).join('');

import { type MdastNode, markdownToMdast } from 'satteri';
import { isBlocks, type Marked, type Prose, type ProseNode, plainText } from './prose.ts';
import { type ProseSlip, RULES, type Rule, ruleAgainst, slip } from './prose-slips.ts';

/** Whether a field holds one run of words, or may hold paragraphs and lists. */
export type Room = 'inline' | 'blocks';

interface Reading {
  source: string;
  /** The first against each rule: an author who is told of one `<b>` finds the others. */
  slips: Map<Rule, ProseSlip>;
}

/** GFM is on so that a table or a struck word is told, and not shown with its pipes and tildes. */
const FEATURES = { gfm: true, frontmatter: false };

/** One line without a letter that means something to Markdown. Most texts are that, and parsing is what takes time. */
const UNMARKED = /^(?![\s+#>-]|\d+[.)])[^*_`~<[\\&\n\r]+$/;

const ADDRESS = /^(https:\/\/[^\s/]\S*|mailto:[^\s@]+@\S+|\/lessons\/\S*|#\S+)$/;

/** Reads Markdown. What can't stand in the field is told as slips, and is missing in the prose. */
export function parseProse(source: string, room: Room): { prose: Prose; slips: ProseSlip[] } {
  if (UNMARKED.test(source)) return { prose: source, slips: [] };
  const reading: Reading = { source, slips: new Map() };
  const root = markdownToMdast(source, { features: FEATURES });
  const prose = unwrapped(childrenOf(root, reading), source);
  if (room === 'inline' && isBlocks(prose))
    tell(prose.every(isParagraph) ? RULES.paragraphs : RULES.list, root, reading);
  if (reading.slips.size === 0 && plainText(prose).trim() === '') tell(RULES.noWords, root, reading);
  return { prose, slips: [...reading.slips.values()] };
}

function read(node: MdastNode, reading: Reading): ProseNode[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'inlineCode':
      return [{ tag: 'code', children: [node.value] }];
    case 'emphasis':
      return [{ tag: 'em', children: childrenOf(node, reading) }];
    case 'strong':
      return [{ tag: 'strong', children: childrenOf(node, reading) }];
    case 'paragraph':
      return [{ tag: 'p', children: childrenOf(node, reading) }];
    case 'list':
      if (node.ordered && node.start !== 1) tell(RULES.laterStart, node, reading);
      return [{ tag: node.ordered ? 'ol' : 'ul', children: childrenOf(node, reading) }];
    case 'listItem':
      return [listEntry(node, reading)];
    case 'link':
      return link(node, reading);
    default:
      tell(ruleAgainst(node.type), node, reading);
      return [];
  }
}

/** An entry of one paragraph holds its words directly. */
function listEntry(node: Extract<MdastNode, { type: 'listItem' }>, reading: Reading): ProseNode {
  if (typeof node.checked === 'boolean') tell(RULES.box, node, reading);
  if (node.children.length === 0) tell(RULES.emptyEntry, node, reading);
  const [first, ...others] = childrenOf(node, reading);
  const unwrap = isParagraph(first) && !others.some(isParagraph);
  return {
    tag: 'li',
    children: unwrap ? [...first.children, ...others] : first === undefined ? [] : [first, ...others],
  };
}

function link(node: Extract<MdastNode, { type: 'link' }>, reading: Reading): ProseNode[] {
  const children = childrenOf(node, reading);
  // A bare address, as in a mail that is quoted, is what somebody wrote, and is shown as such.
  if (!/^[[<]/.test(sourceOf(node, reading))) return children;
  if (!ADDRESS.test(node.url)) tell(RULES.address, node, reading);
  if (node.title) tell(RULES.linkTitle, node, reading);
  if (children.length === 0) tell(RULES.emptyLink, node, reading);
  return [{ tag: 'a', href: node.url, children }];
}

const childrenOf = (node: MdastNode, reading: Reading): ProseNode[] =>
  merged('children' in node ? node.children.flatMap((child) => read(child, reading)) : []);

/** Neighboring texts as one. */
function merged(nodes: readonly ProseNode[]): ProseNode[] {
  const all: ProseNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node;
    else all.push(node);
  }
  return all;
}

/** A single paragraph is its words; without a mark in it, it is the text as written, line breaks included. */
function unwrapped(blocks: readonly ProseNode[], source: string): Prose {
  const [only, ...others] = blocks;
  if (!isParagraph(only) || others.length > 0) return blocks;
  const [words = '', ...more] = only.children;
  if (typeof words !== 'string' || more.length > 0) return only.children;
  return spaced(words) === spaced(source) ? source : words;
}

const spaced = (words: string): string => words.replace(/\s+/g, ' ');

const isParagraph = (node: ProseNode | undefined): node is Marked => node instanceof Object && node.tag === 'p';

const tell = (rule: Rule, node: MdastNode, reading: Reading): void => {
  if (!reading.slips.has(rule)) reading.slips.set(rule, slip(rule, passageAt(node, reading)));
};

/** A break has no letter of its own, and is shown by the line that it ends. */
function passageAt(node: MdastNode, reading: Reading): string {
  const passage = sourceOf(node, reading);
  if (passage.trim() !== '') return passage;
  return reading.source.slice(0, node.position?.start.offset).split('\n').at(-1) ?? '';
}

const sourceOf = ({ position }: MdastNode, { source }: Reading): string =>
  source.slice(position?.start.offset, position?.end.offset);

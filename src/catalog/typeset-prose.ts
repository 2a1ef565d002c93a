import { isBlock, lettersOf, type ProseNode } from '../exercises/prose.ts';
import { curlyQuotes, ellipses } from './punctuation.ts';

/** Marked prose with its words set typographically; code and addresses stay as they are. */
export function typesetProse(nodes: readonly ProseNode[]): ProseNode[] {
  const start = nodes.findIndex(isBlock);
  const end = start === -1 ? nodes.length : start;
  const blocks = nodes.slice(end).map((node) => withChildren(node, typesetProse));
  return [...typesetLine(nodes.slice(0, end)), ...blocks];
}

/**
 * Which way a quotation mark turns depends on its neighbors, and in `"**Yes**," she said` those stand in other nodes.
 * So all letters of a line are set in one piece, which keeps its length, and are then handed back node by node.
 */
function typesetLine(nodes: readonly ProseNode[]): ProseNode[] {
  const line = mapLetters(nodes, ellipses);
  let rest = curlyQuotes(line.map(lettersOf).join(''));
  return mapLetters(line, ({ length }) => {
    const letters = rest.slice(0, length);
    rest = rest.slice(length);
    return letters;
  });
}

/** Code passes by as well, since words have it as a neighbor, and comes out unchanged. */
const mapLetters = (nodes: readonly ProseNode[], change: (letters: string) => string): ProseNode[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return change(node);
    const changed = withChildren(node, (children) => mapLetters(children, change));
    return node.tag === 'code' ? node : changed;
  });

const withChildren = (node: ProseNode, change: (children: readonly ProseNode[]) => ProseNode[]): ProseNode =>
  typeof node === 'string' ? node : { ...node, children: change(node.children) };

import { attributesOf, type MdxNode, visit, wordsOf } from './mdx-tree.ts';

/** A talk that a lesson tells. */
export interface Transcript {
  label: string;
  tone: 'poor' | 'better';
  lines: TranscriptLine[];
}

export interface TranscriptLine {
  who: string;
  /** Without the markup that it may hold. */
  said: string;
  /** The code of the move, as written. */
  move: string | undefined;
  note: string | undefined;
}

/** What the tag `<Transcript>` holds. */
export function transcriptOf(node: MdxNode): Transcript {
  const { label = '', tone } = attributesOf(node);
  const lines: TranscriptLine[] = [];
  visit(node, (inner) => {
    if (inner.name !== 'Line') return;
    const { who = '', move, note } = attributesOf(inner);
    lines.push({ who, said: wordsOf(inner).trim(), move, note });
  });
  return { label, tone: tone === 'poor' ? 'poor' : 'better', lines };
}

import { type MdxNode, wordsOf } from './mdx-tree.ts';
import type { Heading } from './scan-lesson.ts';
import { transcriptOf } from './transcript.ts';

/** A paragraph, a table's row or a line of a transcript. */
export interface Passage {
  /** `said` is what a buyer says: in a transcript, a line that makes no move and is not from the rep. */
  kind: 'text' | 'idea' | 'said';
  text: string;
}

/** What stands under a heading, or before the first one. */
export interface Section {
  heading: Heading | undefined;
  passages: Passage[];
}

/** A lesson's words by section, as they are set on the page. `headings` are those of the same tree. */
export function lessonText(tree: MdxNode, headings: readonly Heading[]): Section[] {
  const sections: Section[] = [{ heading: undefined, passages: [] }];
  let next = 0;
  for (const node of tree.children ?? []) {
    if (node.type === 'heading') sections.push({ heading: headings[next++], passages: [] });
    else sections.at(-1)?.passages.push(...passagesOf(node));
  }
  return sections.filter(({ heading, passages }) => heading || passages.length > 0);
}

/** What a node of the prose says, piece by piece. */
export function passagesOf(node: MdxNode): Passage[] {
  if (node.name === 'Transcript') return linesOf(node);
  if (node.name === 'KeyIdea') return passage('idea', wordsOf(node));
  if (node.type === 'tableRow') return passage('text', (node.children ?? []).map(wordsOf).join(' · '));
  if (node.type === 'paragraph') return passage('text', wordsOf(node));
  return (node.children ?? []).flatMap(passagesOf);
}

function linesOf(node: MdxNode): Passage[] {
  const { label, lines } = transcriptOf(node);
  const reps = new Set(lines.filter(({ move }) => move !== undefined).map(({ who }) => who));
  return [
    ...passage('text', label),
    ...lines.flatMap(({ who, said, note = '' }) => [
      ...passage(reps.has(who) ? 'text' : 'said', said),
      ...passage('text', note),
    ]),
  ];
}

function passage(kind: Passage['kind'], text: string): Passage[] {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [{ kind, text: words }];
}

import { mdxToMdast } from 'satteri';
import type { Heading } from './scan-lesson.ts';

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

interface Node {
  type: string;
  children?: readonly Node[];
  value?: string;
  depth?: number;
  name?: string | null;
  attributes?: readonly { name?: string; value?: unknown }[];
}

/** A lesson's words by section, as they are set on the page. Empty when the prose can't be read. */
export function lessonText(body: string, headings: readonly Heading[]): Section[] {
  const sections: Section[] = [{ heading: undefined, passages: [] }];
  try {
    const tree = mdxToMdast(body, { features: { gfm: true, smartPunctuation: true } }) as Node;
    let next = 0;
    for (const node of tree.children ?? []) {
      if (node.type === 'heading') sections.push({ heading: headings[next++], passages: [] });
      else sections.at(-1)?.passages.push(...passagesOf(node));
    }
    return sections.filter(({ heading, passages }) => heading || passages.length > 0);
  } catch {
    // The checks of the course tell what is wrong.
    return [];
  }
}

function passagesOf(node: Node): Passage[] {
  if (node.name === 'Transcript') return transcriptOf(node);
  if (node.name === 'KeyIdea') return passage('idea', textOf(node));
  if (node.type === 'tableRow') return passage('text', (node.children ?? []).map(textOf).join(' · '));
  if (node.type === 'paragraph') return passage('text', textOf(node));
  return (node.children ?? []).flatMap(passagesOf);
}

function transcriptOf(transcript: Node): Passage[] {
  const lines = linesIn(transcript).map((line) => ({
    who: attribute(line, 'who'),
    move: attribute(line, 'move'),
    note: attribute(line, 'note'),
    text: textOf(line),
  }));
  const reps = new Set(lines.filter(({ move }) => move !== undefined).map(({ who }) => who));
  return [
    ...passage('text', attribute(transcript, 'label') ?? ''),
    ...lines.flatMap(({ who, note, text }) => [
      ...passage(reps.has(who) ? 'text' : 'said', text),
      ...passage('text', note ?? ''),
    ]),
  ];
}

const linesIn = (node: Node): Node[] => (node.name === 'Line' ? [node] : (node.children ?? []).flatMap(linesIn));

const attribute = ({ attributes }: Node, name: string): string | undefined => {
  const value = attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
};

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

function passage(kind: Passage['kind'], text: string): Passage[] {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [{ kind, text: words }];
}

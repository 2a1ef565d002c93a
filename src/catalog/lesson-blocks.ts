import { passagesOf } from './lesson-text.ts';
import { attributesOf, type MdxNode } from './mdx-tree.ts';
import type { Heading } from './scan-lesson.ts';
import { transcriptOf } from './transcript.ts';

/** What stands at the top level of a lesson's prose: one element of its page. */
export interface LessonBlock {
  /** Where its words stand: here, or elsewhere in the lesson's folder. */
  shows: 'text' | 'heading' | 'exercise' | 'takeaways' | 'commitment' | 'sources' | 'drawing';
  /** Its own words; of a drawing, its name. */
  words: string;
  /** That of a heading. */
  heading?: Heading | undefined;
}

/** Nodes of which nothing is seen. */
const UNSEEN = new Set(['mdxjsEsm', 'mdxFlowExpression', 'definition', 'footnoteDefinition', 'yaml', 'toml']);

/** By the tag that the prose uses. */
const FROM_ELSEWHERE: ReadonlyMap<string, LessonBlock['shows']> = new Map([
  ['Exercise', 'exercise'],
  ['Takeaways', 'takeaways'],
  ['Commitment', 'commitment'],
  ['Sources', 'sources'],
]);

/** The blocks of a lesson in order. `headings` are those of the same tree. */
export function lessonBlocks(tree: MdxNode, headings: readonly Heading[]): LessonBlock[] {
  let next = 0;
  return (tree.children ?? [])
    .filter(({ type }) => !UNSEEN.has(type))
    .map((node) =>
      node.type === 'heading' ? { shows: 'heading', words: '', heading: headings[next++] } : blockOf(node),
    );
}

function blockOf(node: MdxNode): LessonBlock {
  const name = node.name ?? '';
  if (name === 'Drawing') return { shows: 'drawing', words: attributesOf(node)['name'] ?? '' };
  if (name === 'Transcript') return { shows: 'text', words: wordsOfTranscript(node) };
  const elsewhere = FROM_ELSEWHERE.get(name);
  if (elsewhere) return { shows: elsewhere, words: '' };
  return { shows: 'text', words: joined(passagesOf(node).map(({ text }) => text)) };
}

/** Who speaks and which move a line makes is part of what it teaches. */
function wordsOfTranscript(node: MdxNode): string {
  const { label, lines } = transcriptOf(node);
  return joined([label, ...lines.flatMap(({ who, said, move, note }) => [who, said, move, note])]);
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

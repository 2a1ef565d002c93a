import GithubSlugger from 'github-slugger';
import type { AttributeSlip } from './curly-quotes.ts';
import { attributesOf, isCode, type MdxNode, visit, wordsOf } from './mdx-tree.ts';
import { type Transcript, transcriptOf } from './transcript.ts';

export interface Tag {
  name: string;
  /** By name; one that is code has no value. */
  attributes: Readonly<Record<string, string | undefined>>;
  line: number;
}

export interface Heading {
  depth: number;
  text: string;
  /** The fragment that links to it. */
  slug: string;
  line: number;
}

export interface Link {
  href: string;
  line: number;
}

/** What a lesson's body places and links to; lines count from the top of the file. */
export interface LessonScan {
  tags: Tag[];
  headings: Heading[];
  transcripts: Transcript[];
  /** All that lead to a page of this site, or should: those without `https:` or the like before them. */
  links: Link[];
  /** Lines on which images stand. */
  images: number[];
  /** Lines on which code stands: `{...}`, or an import or export. */
  code: { line: number; kind: 'expression' | 'attribute' | 'module' }[];
  /** Why the prose could not be read, in which case the lists are empty. */
  syntaxError?: { line: number | undefined; reason: string; attribute: AttributeSlip | undefined };
}

export const emptyScan = (): LessonScan => ({
  tags: [],
  headings: [],
  transcripts: [],
  links: [],
  images: [],
  code: [],
});

/** Notes tags, headings and internal links of a lesson's body. `linesBefore` is the number of lines of front matter. */
export function scanLesson(tree: MdxNode, linesBefore: number): LessonScan {
  const scan = emptyScan();
  const slugger = new GithubSlugger();
  visit(tree, (node) => note(node, scan, slugger, (node.position?.start.line ?? 1) + linesBefore));
  return scan;
}

function note(node: MdxNode, scan: LessonScan, slugger: GithubSlugger, line: number): void {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      scan.tags.push({ name: node.name ?? '', attributes: attributesOf(node), line });
      if (node.name === 'Transcript') scan.transcripts.push(transcriptOf(node));
      if (node.attributes?.some(isCode)) scan.code.push({ line, kind: 'attribute' });
      break;
    case 'heading': {
      const text = wordsOf(node).trim();
      scan.headings.push({ depth: node.depth ?? 2, text, slug: slugger.slug(text), line });
      break;
    }
    case 'link':
    case 'definition':
      if (!/^[a-z][a-z0-9+.-]*:/i.test(node.url ?? '')) scan.links.push({ href: node.url ?? '', line });
      break;
    case 'image':
    case 'imageReference':
      scan.images.push(line);
      break;
    case 'mdxjsEsm':
      scan.code.push({ line, kind: 'module' });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')) scan.code.push({ line, kind: 'expression' });
      break;
  }
}

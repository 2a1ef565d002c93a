import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';

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
  syntaxError?: { line: number | undefined; reason: string };
}

/** The parts of a Markdown tree that are looked at here. */
interface Node {
  type: string;
  position?: { start: { line: number } };
  children?: readonly Node[];
  value?: string;
  depth?: number;
  url?: string;
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
}

/** As Astro compiles a lesson, since a heading's fragment comes from its text as set: `a -- b` gives `a--b`. */
const AS_ASTRO = { gfm: true, smartPunctuation: true };

const emptyScan = (): LessonScan => ({ tags: [], headings: [], transcripts: [], links: [], images: [], code: [] });

/** Reads tags, headings and internal links out of MDX. `linesBefore` is the number of lines of front matter. */
export function scanLesson(body: string, linesBefore: number): LessonScan {
  const scan = emptyScan();
  const slugger = new GithubSlugger();
  try {
    visit(mdxToMdast(body, { features: AS_ASTRO }) as Node, (node) =>
      note(node, scan, slugger, (node.position?.start.line ?? 1) + linesBefore),
    );
    return scan;
  } catch (error) {
    return { ...emptyScan(), syntaxError: explain(error, linesBefore) };
  }
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const child of node.children ?? []) visit(child, look);
}

function note(node: Node, scan: LessonScan, slugger: GithubSlugger, line: number): void {
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

type Attribute = NonNullable<Node['attributes']>[number];

/** `id={x}` or `{...x}`. */
const isCode = ({ type, value }: Attribute): boolean => type !== 'mdxJsxAttribute' || value instanceof Object;

const attributesOf = ({ attributes }: Node): Record<string, string | undefined> =>
  Object.fromEntries(
    (attributes ?? []).map((attribute) => [
      attribute.name ?? '',
      isCode(attribute) ? undefined : String(attribute.value ?? ''),
    ]),
  );

function transcriptOf(node: Node): Transcript {
  const { label = '', tone } = attributesOf(node);
  const lines: TranscriptLine[] = [];
  visit(node, (inner) => {
    if (inner.name !== 'Line') return;
    const { who = '', move, note } = attributesOf(inner);
    lines.push({ who, said: wordsOf(inner).trim(), move, note });
  });
  return { label, tone: tone === 'poor' ? 'poor' : 'better', lines };
}

const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

/** The compiler counts from the start of the prose, authors from the top of the file. */
function explain(error: unknown, linesBefore: number): { line: number | undefined; reason: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, row, reason = message] = /^(\d+):\d+: (.*?)(?: \(mdx-\S+\))?$/s.exec(message) ?? [];
  return {
    line: row === undefined ? undefined : Number(row) + linesBefore,
    reason: reason.replace(
      /\b(\d+):(\d+)\b/g,
      (_match, at: string, column: string) => `line ${Number(at) + linesBefore}, column ${column}`,
    ),
  };
}

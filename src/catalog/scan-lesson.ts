import GithubSlugger from 'github-slugger';

export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
}

export interface Heading {
  depth: number;
  text: string;
  /** The fragment that links to it. */
  slug: string;
  line: number;
}

export interface InternalLink {
  href: string;
  line: number;
}

/** What a lesson's body places and links to; lines count from the top of the file. */
export interface LessonScan {
  tags: Tag[];
  headings: Heading[];
  links: InternalLink[];
  /** Lines with a brace that MDX would take for code. */
  braces: number[];
  /** Lines of the file before the body begins. */
  linesBefore: number;
}

const TAG = /<([A-Za-z][\w.]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const LINK = /\]\(([/#][^)\s]*)\)/g;
const BRACE = /(?<!\\)\{/g;
const HEADING = /^(#{2,4})\s+(.+?)\s*$/;

/**
 * Reads tags, headings and internal links out of MDX text without compiling it,
 * so that mistakes in many lessons can be told at once.
 */
export function scanLesson(body: string, linesBefore: number): LessonScan {
  const scan: LessonScan = { tags: [], headings: [], links: [], braces: [], linesBefore };
  const slugger = new GithubSlugger();
  const text = blankOutCode(body);
  const lineAt = lineCounter(text, linesBefore);
  for (const match of text.matchAll(TAG)) {
    const attributes = Object.fromEntries(
      [...(match[2] ?? '').matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]),
    );
    scan.tags.push({ name: match[1] ?? '', attributes, line: lineAt(match.index) });
  }
  for (const match of text.matchAll(LINK)) scan.links.push({ href: match[1] ?? '', line: lineAt(match.index) });
  for (const match of text.matchAll(BRACE)) scan.braces.push(lineAt(match.index));
  text.split('\n').forEach((row, index) => {
    const heading = HEADING.exec(row);
    if (!heading) return;
    const title = plainText(heading[2] ?? '');
    scan.headings.push({
      depth: heading[1]?.length ?? 2,
      text: title,
      slug: slugger.slug(title),
      line: index + 1 + linesBefore,
    });
  });
  return scan;
}

/** Code keeps its length, so that positions still tell lines. */
const blankOutCode = (body: string): string =>
  body.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));

const plainText = (markdown: string): string =>
  markdown
    .replace(/[*_`]/g, '')
    .replace(/<[^>]+>/g, '')
    .trim();

function lineCounter(text: string, linesBefore: number): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => starts.filter((start) => start <= offset).length + linesBefore;
}

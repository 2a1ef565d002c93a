import { attributeSlip } from './curly-quotes.ts';
import { type LessonBlock, lessonBlocks } from './lesson-blocks.ts';
import { lessonText, type Section } from './lesson-text.ts';
import { type MdxNode, mdxTree } from './mdx-tree.ts';
import { emptyScan, type LessonScan, scanLesson } from './scan-lesson.ts';

/** The prose of a lesson, parsed once for all who look at it. */
export interface LessonProse {
  scan: LessonScan;
  /** Its words, for searching; none when the prose can't be read. */
  sections: Section[];
  /** What it is made of, in order; none when the prose can't be read. */
  blocks: LessonBlock[];
}

/** Reads a lesson's body. `linesBefore` is the number of lines of front matter, so that lines count as in the file. */
export function readProse(body: string, linesBefore: number): LessonProse {
  let tree: MdxNode;
  try {
    tree = mdxTree(body);
  } catch (error) {
    return { scan: { ...emptyScan(), syntaxError: explain(error, body, linesBefore) }, sections: [], blocks: [] };
  }
  const scan = scanLesson(tree, linesBefore);
  return { scan, sections: lessonText(tree, scan.headings), blocks: lessonBlocks(tree, scan.headings) };
}

/** The compiler counts from the start of the prose, authors from the top of the file. */
function explain(error: unknown, body: string, linesBefore: number): NonNullable<LessonScan['syntaxError']> {
  const message = error instanceof Error ? error.message : String(error);
  const [, row, reason = message] = /^(\d+):\d+: (.*?)(?: \(mdx-\S+\))?$/s.exec(message) ?? [];
  return {
    line: row === undefined ? undefined : Number(row) + linesBefore,
    attribute: attributeSlip(body.split('\n')[Number(row) - 1] ?? ''),
    reason: reason.replace(
      /\b(\d+):(\d+)\b/g,
      (_match, at: string, column: string) => `line ${Number(at) + linesBefore}, column ${column}`,
    ),
  };
}

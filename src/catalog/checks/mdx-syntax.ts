import { mdxToJs } from 'satteri';
import type { LessonDraft } from '../course.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** The prose compiles: every tag is closed, and nothing is taken for code by accident. */
export const mdxSyntax: Check = ({ lessons }) =>
  lessons.flatMap((lesson) => [...syntaxError(lesson), ...expressions(lesson)]);

function syntaxError({ file, body, scan }: LessonDraft): Problem[] {
  try {
    mdxToJs(body);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, row, reason = message] = /^(\d+):\d+: (.*?)(?: \(mdx-\S+\))?$/s.exec(message) ?? [];
    return [
      {
        file,
        line: row === undefined ? undefined : Number(row) + scan.linesBefore,
        what: `The prose can’t be read from here on: ${inAuthorsLines(reason, scan.linesBefore)}.`,
        mend: 'close each tag on a line of its own, as `</Story>`, or on the line on which it was opened; write `\\<` for a plain “less than”.',
      },
    ];
  }
}

/** The compiler counts from the start of the prose, authors from the top of the file. */
const inAuthorsLines = (reason: string, linesBefore: number): string =>
  reason.replace(/\b(\d+):(\d+)\b/g, (_match, row, column) => `line ${Number(row) + linesBefore}, column ${column}`);

function expressions({ file, scan }: LessonDraft): Problem[] {
  return scan.braces.map((line) => ({
    file,
    line,
    what: 'The prose has a `{`, which begins a piece of code.',
    mend: 'write `\\{` for a plain brace, or take it out.',
  }));
}

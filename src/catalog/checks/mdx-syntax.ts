import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** The prose can be read: every tag is closed, and there is no code in it. */
export const mdxSyntax: Check = ({ lessons }) =>
  lessons.flatMap(({ file, scan }): Problem[] => {
    const unreadable: Problem[] = scan.syntaxError
      ? [
          {
            file,
            line: scan.syntaxError.line,
            what: `The prose can’t be read from here on: ${scan.syntaxError.reason}.`,
            mend: 'close each tag on a line of its own, as `</Story>`, or on the line on which it was opened; write `\\<` and `\\{` for a plain < and {.',
          },
        ]
      : [];
    return [...unreadable, ...scan.code.map(({ line, kind }) => ({ file, line, ...CODE[kind] }))];
  });

const CODE = {
  expression: {
    what: 'The prose has a `{`, which begins a piece of code.',
    mend: 'write `\\{` for a plain brace, or take it out.',
  },
  module: {
    what: 'A paragraph begins with `import` or `export`, which MDX takes for code.',
    mend: 'take the line out, since what a lesson may use needs no import; or begin the sentence with another word.',
  },
} as const;

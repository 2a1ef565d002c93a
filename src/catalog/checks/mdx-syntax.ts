import type { Problem } from '../problem.ts';
import type { LessonScan } from '../scan-lesson.ts';
import type { Check } from './check.ts';

/** The prose can be read: every tag is closed, and there are no code and no images in it. */
export const mdxSyntax: Check = ({ lessons }) =>
  lessons.flatMap(({ file, scan }): Problem[] => {
    const images = scan.images.map((line) => ({ file, line, ...IMAGE }));
    const unreadable: Problem[] = scan.syntaxError
      ? [{ file, line: scan.syntaxError.line, ...unreadableProse(scan.syntaxError) }]
      : [];
    return [...unreadable, ...scan.code.map(({ line, kind }) => ({ file, line, ...CODE[kind] })), ...images];
  });

function unreadableProse({
  reason,
  attribute,
}: NonNullable<LessonScan['syntaxError']>): Pick<Problem, 'what' | 'mend'> {
  if (attribute?.quotes === 'curly')
    return {
      what: `The quotation marks of \`${attribute.written}\` are curly, and an attribute needs straight ones.`,
      mend: `write \`${attribute.mended}\`.`,
    };
  if (attribute)
    return {
      what: `The value of \`${attribute.written}\` has no quotation marks.`,
      mend: `write \`${attribute.mended}\`.`,
    };
  return {
    what: `The prose can’t be read from here on: ${reason}.`,
    mend: 'close each tag on a line of its own, as `</Story>`, or on the line on which it was opened; write `\\<` and `\\{` for a plain < and {.',
  };
}

const IMAGE = {
  what: 'There is an image, and lessons can’t have any.',
  mend: 'take it out, and say in words what it shows.',
};

const CODE = {
  expression: {
    what: 'The prose has a `{`, which begins a piece of code.',
    mend: 'write `\\{` for a plain brace, or take it out.',
  },
  attribute: {
    what: 'A tag has an attribute in braces, which makes it code.',
    mend: 'put its value in quotation marks: `id="..."`.',
  },
  module: {
    what: 'A paragraph begins with `import` or `export`, which MDX takes for code.',
    mend: 'take the line out, since what a lesson may use needs no import; or begin the sentence with another word.',
  },
} as const;

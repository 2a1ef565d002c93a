import { ContentFolder } from './content-folder.ts';
import { contentFolder } from './content-path.ts';
import type { Lesson } from './course.ts';

/** What a `lesson.mdx` is made of. */
export interface LessonParts {
  /** The YAML between its two lines; undefined for a text without front matter. */
  facts: string | undefined;
  linesBeforeFacts: number;
  /** Whether a second line ends the front matter. */
  isClosed: boolean;
  /** The prose. */
  body: string;
  linesBeforeBody: number;
}

/** The line that opens it, after blank lines or none; what is in it; and the line that closes it. */
const FRONT_MATTER = /^((?:[ \t]*\n)*---[ \t]*\n)([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** One that nobody closed ends where prose begins: at a blank line, a heading or a tag. */
const NOT_CLOSED = /^((?:[ \t]*\n)*---[ \t]*\n)([\s\S]*?)\n(?=[ \t]*\n|#|<|$)/;

export function lessonParts(text: string): LessonParts {
  const closed = FRONT_MATTER.exec(text);
  const match = closed ?? NOT_CLOSED.exec(text);
  if (!match) return { facts: undefined, linesBeforeFacts: 0, isClosed: false, body: text, linesBeforeBody: 0 };
  const [all, opening = '', facts = ''] = match;
  return {
    facts,
    linesBeforeFacts: linesIn(opening),
    isClosed: closed !== null,
    body: text.slice(all.length),
    linesBeforeBody: linesIn(all),
  };
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** The prose of a lesson as MDX, read anew: a course keeps none, which for a large library would be most of its memory. */
export function lessonBody({ module, id }: Pick<Lesson, 'module' | 'id'>): string {
  const path = `modules/${module}/${id}/lesson.mdx`;
  return lessonParts(new ContentFolder(contentFolder()).text(path) ?? '').body;
}

import { ContentFolder } from './content-folder.ts';
import { contentFolder } from './content-path.ts';
import type { Lesson } from './course.ts';

/** What a `lesson.mdx` is made of. */
export interface LessonParts {
  /** The YAML between its two lines. */
  facts: string;
  linesBeforeFacts: number;
  /** The prose. */
  body: string;
  linesBeforeBody: number;
}

/** The line that opens it, after blank lines or none; what is in it; and the line that closes it. */
const FRONT_MATTER = /^((?:[ \t]*\n)*---[ \t]*\n)([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Undefined for a text without front matter. */
export function lessonParts(text: string): LessonParts | undefined {
  const match = FRONT_MATTER.exec(text);
  if (!match) return undefined;
  const [all, opening = '', facts = ''] = match;
  return { facts, linesBeforeFacts: linesIn(opening), body: text.slice(all.length), linesBeforeBody: linesIn(all) };
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** The prose of a lesson as MDX, read anew: a course keeps none, which for a large library would be most of its memory. */
export function lessonBody({ module, id }: Pick<Lesson, 'module' | 'id'>): string {
  const path = `modules/${module}/${id}/lesson.mdx`;
  const parts = lessonParts(new ContentFolder(contentFolder()).text(path) ?? '');
  if (!parts) throw new Error(`${path} has no prose to show.`);
  return parts.body;
}

import { indentSlip } from './indent-slip.ts';
import type { Problem } from './problem.ts';

/** How far from it, in lines, YAML trips over a line that stands in a wrong column. */
const NEAR = 1;

/** A line in a wrong column near the place at which YAML gave up, told as such: what YAML makes of it is another thing. */
export function indentMistake(
  offset: number,
  text: string,
): (Pick<Problem, 'what' | 'mend'> & { offset: number }) | undefined {
  const found = indentSlip(text);
  const lines = text.split('\n');
  const line = text.slice(0, offset).split('\n').length - 1;
  if (!found || Math.abs(found.line - line) > NEAR) return undefined;
  return {
    offset: lines.slice(0, found.line).reduce((sum, each) => sum + each.length + 1, 0),
    what: `The line \`${found.written}\` has ${spaces(found.found)} before it, and the others of its group have ${found.wanted}.`,
    mend: found.wanted === 0 ? 'take them out.' : `write ${spaces(found.wanted)} before it.`,
  };
}

const spaces = (count: number): string => (count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`);

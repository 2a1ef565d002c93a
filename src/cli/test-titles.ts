import ts from 'typescript';

/** The titles of tests as their files write them, and whether words are in one. */

const DECLARING = new Set(['describe', 'it', 'test']);

/** What a code file declares and which files beside it declare more. */
export interface Declared {
  /** Titles with those around them; `*` stands where a value is filled in. */
  titles: readonly string[];
  /** What it imports by a path of its own: `./learning-log.ts`. */
  imports: readonly string[];
}

export function declaredIn(code: string): Declared {
  const titles: string[] = [];
  const imports: string[] = [];
  const visit = (node: ts.Node, around: readonly string[]): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      imports.push(node.moduleSpecifier.text);
    const title = ts.isCallExpression(node) && isDeclaring(node.expression) ? titleOf(node.arguments[0]) : undefined;
    const inside = title === undefined ? around : [...around, title];
    if (title !== undefined) titles.push(inside.join(' '));
    node.forEachChild((child) => visit(child, inside));
  };
  visit(ts.createSourceFile('test.tsx', code, ts.ScriptTarget.Latest), []);
  return { titles, imports: imports.filter((path) => path.startsWith('.')) };
}

/** `it(...)`, `test.describe(...)`, `it.each(rows)(...)`; not `test.step(...)`, which is no test of its own. */
function isDeclaring(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return DECLARING.has(callee.text);
  if (ts.isCallExpression(callee)) return isDeclaring(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return isDeclaring(callee.tag);
  return ts.isPropertyAccessExpression(callee) && callee.name.text !== 'step' && isDeclaring(callee.expression);
}

function titleOf(argument: ts.Expression | undefined): string | undefined {
  if (argument === undefined) return undefined;
  if (ts.isStringLiteralLike(argument)) return argument.text.replace(/%[a-z#%]|\$[a-z][\w.]*/gi, '*');
  if (!ts.isTemplateExpression(argument)) return undefined;
  return [argument.head.text, ...argument.templateSpans.map(({ literal }) => `*${literal.text}`)].join('');
}

/** Whether a phrase's words stand together in a title, whatever their case and what is between them. */
export function fits(phrase: string, title: string): boolean {
  const sought = wordsOf(phrase).filter((word) => word !== '*');
  const offered = wordsOf(title);
  return sought.length > 0 && offered.some((_word, from) => standsAt(sought, offered.slice(from), false));
}

/** A `*` takes any number of words, but a title of which only that fits holds none of them. */
function standsAt(sought: readonly string[], offered: readonly string[], met: boolean): boolean {
  const [first, ...rest] = sought;
  const [next, ...after] = offered;
  if (first === undefined) return met;
  if (next === undefined) return false;
  if (next === '*') return standsAt(rest, offered, met) || standsAt(sought, after, met);
  return next === first && standsAt(rest, after, true);
}

/** The same as a pattern for the runners, which know the whole titles. */
export function titlePattern(phrases: readonly string[]): string {
  const one = (phrase: string): string =>
    wordsOf(phrase)
      .filter((word) => word !== '*')
      .map((word) => word.replaceAll("'", "['’]"))
      .join('\\W+');
  return `(?i:(?:^|\\W)(?:${phrases.map(one).join('|')})(?:\\W|$))`;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\*|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];

import { type Document, type ErrorCode, Lexer, type YAMLError } from 'yaml';
import { withoutCurlyQuotes } from './curly-quotes.ts';
import { indentMistake } from './indent-mistake.ts';
import type { Problem } from './problem.ts';

type Telling = Pick<Problem, 'what' | 'mend'>;

/** A mistake in the YAML itself, with the place in the text where the author has to look. */
export interface YamlMistake extends Telling {
  offset: number;
}

/** The first mistake in the YAML itself, in an author's words; undefined when there is none. */
export function yamlMistake(document: Document.Parsed, text: string): YamlMistake | undefined {
  const tokens = tokensOf(text);
  const slip = document.errors[0];
  const mark = tokens.find(({ source }) => /^[*&!]/.test(source));
  // A mark at the start of a text makes the rest of its line unreadable, so the mark is the mistake.
  if (mark && (!slip || mark.offset <= slip.pos[0]))
    return { offset: mark.offset, ...marked(restOfLine(text, mark.offset)) };
  if (!slip) return undefined;
  return stillOpen(slip, tokens) ?? indentMistake(slip.pos[0], text) ?? { offset: slip.pos[0], ...explain(slip, text) };
}

interface Token {
  source: string;
  offset: number;
}

const PLAIN_TEXT = '\u001f';
/** What the lexer puts in although it stands nowhere in the text: a document begins, a bracket is left open, plain text follows. */
const SIGNS = new Set(['\u0002', '\u0018', PLAIN_TEXT]);

/** The parts into which YAML takes a text apart, without plain texts: those begin with no sign that means something. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let isPlainText = false;
  for (const source of new Lexer().lex(text)) {
    const isSign = SIGNS.has(source);
    if (!isSign && !isPlainText) tokens.push({ source, offset });
    if (!isSign) offset += source.length;
    isPlainText = source === PLAIN_TEXT;
  }
  return tokens;
}

const MARKS: Readonly<Record<string, string>> = {
  '*': 'an asterisk',
  '&': 'an ampersand',
  '!': 'an exclamation mark',
};

const marked = (written: string): Telling => ({
  what: `The text \`${written}\` begins with ${MARKS[written.charAt(0)]}, which means something else in YAML.`,
  mend: `put it in quotation marks: \`${quoted(written)}\`.`,
});

/** A quotation mark or a bracket that is not closed, told where it opens and not where YAML gave up. */
function stillOpen({ message, pos: [end] }: YAMLError, tokens: readonly Token[]): YamlMistake | undefined {
  const before = tokens.filter(({ offset }) => offset <= end);
  if (message.startsWith('Missing closing')) {
    const opening = before.findLast(({ source }) => /^["']/.test(source));
    return {
      offset: opening?.offset ?? end,
      what: 'A quotation mark opens here and is not closed.',
      mend: 'close it at the end of the text.',
    };
  }
  if (!/^Flow (map|sequence)/.test(message)) return undefined;
  const open: Token[] = [];
  for (const token of before) {
    if (/^[[{]$/.test(token.source)) open.push(token);
    if (/^[\]}]$/.test(token.source)) open.pop();
  }
  const bracket = open.at(-1);
  return {
    offset: bracket?.offset ?? end,
    what: `The bracket \`${bracket?.source ?? '['}\` opens here and is not closed.`,
    mend: `close it with \`${bracket?.source === '{' ? '}' : ']'}\`, or put the text in quotation marks if the bracket belongs to it.`,
  };
}

function explain(slip: YAMLError, text: string): Telling {
  const line = lineAt(text, slip.pos[0]);
  return (EXPLAIN[slip.code] ?? unreadable)(line, restOfLine(text, slip.pos[0]));
}

/** What each slip is, from the line on which it stands and the part of it that YAML could not read. */
const EXPLAIN: Partial<Record<ErrorCode, (line: string, rest: string) => Telling>> = {
  TAB_AS_INDENT: () => ({ what: 'The line begins with a tab.', mend: 'put spaces in its place.' }),
  DUPLICATE_KEY: (_line, rest) => ({
    what: `The field \`${rest.replace(/:.*/, '')}\` stands here a second time.`,
    mend: 'keep one of the two.',
  }),
  MULTIPLE_DOCS: () => ({
    what: 'The file ends at a line of `---` or `...`, and something follows.',
    mend: 'take that line out.',
  }),
  BAD_SCALAR_START: (_line, rest) => ({
    what: `The text begins with \`${rest.charAt(0)}\`, which means something else in YAML.`,
    mend: `put it in quotation marks: \`${quoted(rest)}\`.`,
  }),
  BAD_DQ_ESCAPE: () => ({
    what: 'The text in quotation marks has a backslash, which means something else there.',
    mend: 'write two backslashes for one.',
  }),
  BLOCK_AS_IMPLICIT_KEY: colonOrIndent,
  BAD_INDENT: () => outOfLine,
  MULTILINE_IMPLICIT_KEY: noField,
  MISSING_CHAR: noField,
  UNEXPECTED_TOKEN: afterQuotation,
};

const outOfLine: Telling = {
  what: 'The line does not begin in the same column as the others that belong with it.',
  mend: 'give it as many spaces at its beginning as they have.',
};

/** `"Yes," she said.` and `'What's up?'`: the text goes on after a quotation mark that closed it. */
function afterQuotation(line: string, rest: string): Telling {
  const closing = line
    .slice(0, line.length - rest.length)
    .trimEnd()
    .at(-1);
  if (closing !== '"' && closing !== "'") return unreadable(line);
  return {
    what: 'The text goes on after its closing quotation mark.',
    mend:
      closing === '"'
        ? 'put the whole text in single quotation marks, with the double ones inside: `\'"Yes," she said.\'`.'
        : 'put the whole text in double quotation marks, with the apostrophe inside: `"What\'s up?"`.',
  };
}

const unreadable = (line: string): Telling => ({
  what: `The line \`${line}\` is not valid YAML.`,
  mend: 'put its text in quotation marks, and let the line begin in the same column as the others that belong with it.',
});

/** `sentence: A course: for tests.`, or a line that is indented further than the one before it. */
function colonOrIndent(line: string): Telling {
  const [, value] = /^(?:- )*[^:]+: +(\S.*:(?: .*|$))/.exec(line) ?? [];
  const inside = value === undefined ? undefined : withoutCurlyQuotes(value);
  if (inside !== undefined)
    return {
      what: `The quotation marks of \`${value}\` are curly, which YAML takes for letters, and so its colon ends the name of a field.`,
      mend: `write straight ones: \`${quoted(inside)}\`.`,
    };
  if (value !== undefined)
    return {
      what: `The text \`${value}\` has a colon in it, which ends the name of a field.`,
      mend: `put it in quotation marks: \`${quoted(value)}\`.`,
    };
  if (/^-( |$)/.test(line)) return outOfLine;
  return {
    what: 'The line after this one begins further to the right, although this one holds a whole field.',
    mend: 'let the two begin in the same column.',
  };
}

/** A line that should be a field and has no colon with a space after it. */
function noField(line: string): Telling {
  const [, name, value] = /^(?:- )*([\w-]+):(?!\/\/)(\S.*)$/.exec(line) ?? [];
  if (name !== undefined)
    return { what: `There is no space after the colon of \`${name}\`.`, mend: `write \`${name}: ${value}\`.` };
  if (/^-( |$)/.test(line)) return outOfLine;
  if (line.includes('#'))
    return { what: 'A note begins with `#`, and there is no space before it.', mend: 'put a space before the `#`.' };
  return {
    what: `The line \`${line}\` has no colon, so it is not a field.`,
    mend: 'write a name, a colon, a space and the value; or, if it belongs to the text above, indent it further than that.',
  };
}

const quoted = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return restOfLine(text, start);
}

/** The text from here to the end of the line, without a note. */
const restOfLine = (text: string, offset: number): string =>
  (text.slice(offset).split('\n', 1)[0] ?? '').replace(/ #.*/, '').trim();

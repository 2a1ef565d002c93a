import type { MdastNode } from 'satteri';
import type { Breach } from './breach.ts';

/** What is wrong with the Markdown of a field, to be said after the field's name: "has a heading, ...". */
export type ProseSlip = Omit<Breach, 'path'>;

/** Without the passage that it is about, which is quoted behind `what`. */
export interface Rule {
  what: string;
  mend: string;
}

const elsewhere: Rule = {
  what: 'has a link whose address stands in another place',
  mend: 'write the address right after the words: `[the words](https://...)`.',
};

const image: Rule = {
  what: 'has an image, which can’t stand here',
  mend: 'take it out, and say in words what it shows.',
};

const footnote: Rule = {
  what: 'has a footnote, which can’t stand here',
  mend: 'put what it says into the sentence.',
};

/** The parts of Markdown that the content can't have in a field. Parts of a table are told with their table. */
const FORBIDDEN: Partial<Record<MdastNode['type'], Rule>> = {
  heading: {
    what: 'has a heading, which can’t stand here',
    mend: 'take its mark out: the `#` before it, or the line of hyphens or equals signs below it. Write `\\#` for a plain #.',
  },
  html: {
    what: 'has a tag, and tags mean nothing here',
    mend: 'write `*...*` for emphasis and `**...**` for strong words, and `\\<` for a plain <.',
  },
  table: {
    what: 'has a table, which can’t stand here',
    mend: 'write its rows as a list, or as sentences.',
  },
  code: {
    what: 'has a block of code, which can’t stand here',
    mend: 'begin its lines as far to the left as the others and take lines of backticks out; one pair of backticks marks `a word`.',
  },
  blockquote: {
    what: 'has a block quotation, which can’t stand here',
    mend: 'take the `>` out and put what is said in quotation marks. Write `\\>` for a plain >.',
  },
  thematicBreak: {
    what: 'has a line across, which can’t stand here',
    mend: 'take the line of hyphens, asterisks or underscores out.',
  },
  break: {
    what: 'has a line that is broken by force',
    mend: 'take the spaces or the backslash at its end out; an empty line begins a new paragraph where there is room for several.',
  },
  delete: {
    what: 'has words that are struck out, which can’t stand here',
    mend: 'take the tildes out, or the words. Write `\\~` for a plain ~.',
  },
  image,
  imageReference: image,
  definition: elsewhere,
  linkReference: elsewhere,
  footnoteDefinition: footnote,
  footnoteReference: footnote,
};

export const ruleAgainst = (type: MdastNode['type']): Rule =>
  FORBIDDEN[type] ?? {
    what: `has Markdown that can’t stand here (${type})`,
    mend: 'take its marks out.',
  };

/** What may stand in a field, but not like this. */
export const RULES = {
  address: {
    what: 'has a link that leads neither to a lesson nor to another site',
    mend: 'begin its address with `https://`, `mailto:`, `/lessons/` or `#`; or write `\\[` if no link is meant.',
  },
  emptyLink: {
    what: 'has a link without words',
    mend: 'write them between the square brackets.',
  },
  linkTitle: {
    what: 'has a link with a second text after its address, which nobody would see',
    mend: 'take that text out of the round brackets.',
  },
  emptyEntry: {
    what: 'has a list entry without words',
    mend: 'write them, or take the entry out. Write `\\*` or `\\-` for a plain mark.',
  },
  laterStart: {
    what: 'has a numbered list that begins with another number than 1',
    mend: 'begin it with 1; or put a backslash before the dot, as in `2026\\.`, if no list is meant.',
  },
  box: {
    what: 'has a list with boxes to tick, which can’t stand here',
    mend: 'take the `[ ]` out.',
  },
  list: {
    what: 'has a list, and there is room for one line of words only',
    mend: 'write it as a sentence; or put a backslash before its mark, as in `\\-` or `1\\.`, if no list is meant.',
  },
  paragraphs: {
    what: 'has several paragraphs, and there is room for one',
    mend: 'take the empty line out.',
  },
  noWords: {
    what: 'has marks and no words',
    mend: 'write the words.',
  },
} as const satisfies Record<string, Rule>;

const MOST_QUOTED = 40;

/** The rule as it was broken, with the beginning of the passage that broke it. */
export function slip({ what, mend }: Rule, passage: string): ProseSlip {
  const [line = ''] = passage.trim().split(/[\r\n]/, 1);
  const quoted = line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED - 3)}...` : line;
  return { what: `${what}: \`${quoted}\`.`, mend };
}

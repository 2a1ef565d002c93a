import type { Problem } from '../../../src/catalog/problem.ts';
import type { LessonText } from '../text/lesson-text.ts';
import type { Passage } from '../text/passage.ts';

interface Rule {
  pattern: RegExp;
  what: (found: string) => string;
  mend: string;
}

/** Customers are nobody's prey and no enemy. Words that also have a plain use are here in their fighting forms only. */
const WAR =
  /\b(ambush\w*|ammunition|armies|army|arsenals?|attack(s|ed|ing|ers?)?|battle\w*|bombard\w*|bulldoz\w*|combat\w*|conquer\w*|conquests?|crush(es|ing)?|crushed it|demolish\w*|destroy\w*|dominat\w*|enem(y|ies)|firepower|guns?|hunt(s|ed|ing|ers?)?|kill(s|ed|ing|ers?)?|slay\w*|slaughter\w*|snip(er|ers)|soldiers?|trenches|war|warfare|warriors?|wars|weapon\w*)\b/giu;

/** Words that a US rep wouldn't say on a call: British ones, and those of a bookish translation. */
const NOT_SPOKEN =
  /\b(dearer|rang|lorr(y|ies)|fortnights?|enquir\w*|reckon\w*|cheques?|whilst|amongst|shan['’]t|not I|(I|you|we|they)['’]ve no|car park|straight away|\w*(colour|favour|behaviour|organis|recognis)\w*)(?!['’\w])|\bbesides\?|\bany more(?=[.,;?'"’”])|\ba mail(?=[.,;?])/giu;

const RULES: readonly Rule[] = [
  {
    pattern: NOT_SPOKEN,
    what: (found) => `“${found}” is nothing that a rep in the US says on a call.`,
    mend: 'read the line aloud, and write what you would say.',
  },
  {
    pattern: WAR,
    what: (found) => `“${found}” is a word of war or hunting.`,
    mend: 'say what the rep does: ask, offer, find, win the order.',
  },
  {
    pattern: /\S*!/g,
    what: (found) => `“${found}” ends in an exclamation mark.`,
    mend: 'end with a period; the words have to do it.',
  },
  {
    pattern: /\S*\s?(—|(?<=\s)(–|--)(?=\s))\s?\S*/g,
    what: (found) => `“${found.trim().replace(/\s+/g, ' ')}” has a long dash.`,
    mend: 'use a comma, a colon or a period.',
  },
];

/** Words and marks that the course does without. What buyers really say, and the words of others, stay as they are. */
export const plainVoice = ({ passages }: LessonText): Problem[] =>
  passages.filter(isOurs).flatMap((passage) => RULES.flatMap((rule) => breaches(passage, rule)));

const isOurs = ({ field, path }: Passage): boolean =>
  field !== 'quotation' && path[0] !== 'buyerSays' && path[0] !== 'sources';

const breaches = ({ file, line, text }: Passage, { pattern, what, mend }: Rule): Problem[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    file,
    line: line + text.slice(0, index).split('\n').length - 1,
    what: what(found),
    mend,
  }));

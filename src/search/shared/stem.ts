import lunr from 'lunr';

/** British and other spellings of words that the ending alone does not settle. */
const SPELLINGS: Readonly<Record<string, string>> = {
  cheque: 'check',
  cheques: 'check',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  grey: 'gray',
  judgement: 'judgment',
  learnt: 'learned',
  programme: 'program',
  programmes: 'programs',
  sceptic: 'skeptic',
  sceptics: 'skeptics',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  enrol: 'enroll',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  ageing: 'aging',
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^([a-z]{3,})is(e|es|ed|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/^([a-z]{3,})ys(e|es|ed|er|ers|ing)$/, '$1yz$2'],
  [/^([a-z]{3,})our(s|ed|ing|ite|able|al)?$/, '$1or$2'],
  [/^([a-z]{2,})tre(s?)$/, '$1ter$2'],
  [/^([a-z]{3,})ogue(s?)$/, '$1og$2'],
  [/^([a-z]{3,})ence(s?)$/, '$1ense$2'],
  [/^(cancel|travel|label|model|counsel|signal|level|quarrel|total)l(ed|ing|er|ers)$/, '$1$2'],
];

const known = new Map<string, string>();
/** A page that stays open for a day should not grow with what is typed into it. */
const MOST_KNOWN = 200_000;

/** The stem under which a word is looked for: one for all its endings and for both sides of the Atlantic. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = lunr.stemmer(new lunr.Token(respell(word), {})).toString();
  known.set(word, stem);
  return stem;
}

function respell(word: string): string {
  const listed = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined;
  if (listed !== undefined) return listed;
  for (const [ending, american] of ENDINGS) {
    if (ending.test(word)) return word.replace(ending, american);
  }
  return word;
}

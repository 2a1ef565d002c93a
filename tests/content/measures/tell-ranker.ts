import type { TellItem, TellOption } from './tell-items.ts';

/** Words of a text in small letters, without marks. */
const WORD = /[\p{L}’']+/gu;
const NUMBER =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|dozen|percent|hundred|thousand)\b/i;
const DAY =
  /\b(today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|month)s?\b/i;

/** What can be seen of an option without knowing what it is about. */
function formsOf(text: string, among: readonly TellOption[]): string[] {
  const lengths = among.map((option) => option.text.length);
  const forms: Readonly<Record<string, boolean>> = {
    'a question mark': text.includes('?'),
    'a number': NUMBER.test(text),
    'a day': DAY.test(text),
    '“I” or “we”': /\b(i|we|i’m|i’ll|i’d|i’ve|we’ll|we’re|we’d|we’ve|our|my|me|us)\b/i.test(text),
    '“you”': /\b(you|your|yours|you’re|you’ll|you’d|you’ve)\b/i.test(text),
    'the longest': text.length === Math.max(...lengths),
    'the shortest': text.length === Math.min(...lengths),
  };
  return Object.keys(forms)
    .filter((form) => forms[form])
    .map((form) => `[${form}]`);
}

const signsOf = (text: string, among: readonly TellOption[]): Set<string> =>
  new Set([...(text.toLowerCase().match(WORD) ?? []), ...formsOf(text, among)]);

interface Counts {
  right: Map<string, number>;
  wrong: Map<string, number>;
  rights: number;
  wrongs: number;
}

function countsOf(items: readonly TellItem[]): Counts {
  const counts: Counts = { right: new Map(), wrong: new Map(), rights: 0, wrongs: 0 };
  for (const { options } of items)
    for (const { text, right } of options) {
      const into = right ? counts.right : counts.wrong;
      if (right) counts.rights += 1;
      else counts.wrongs += 1;
      for (const sign of signsOf(text, options)) into.set(sign, (into.get(sign) ?? 0) + 1);
    }
  return counts;
}

/** How much a sign speaks for an option, as a logarithm; each is counted once more than it was seen. */
const weightOf = (sign: string, { right, wrong, rights, wrongs }: Counts): number =>
  Math.log(((right.get(sign) ?? 0) + 1) / (rights + 2)) - Math.log(((wrong.get(sign) ?? 0) + 1) / (wrongs + 2));

/** Naive Bayes over words and forms: which options look like the right ones of the items that it was shown. */
export function rankerOf(items: readonly TellItem[]): (options: readonly TellOption[]) => number[] {
  const counts = countsOf(items);
  return (options) =>
    options.map(({ text }) => [...signsOf(text, options)].reduce((sum, sign) => sum + weightOf(sign, counts), 0));
}

const MOST_SIGNS = 20;
/** A sign that stands in fewer options says little, however uneven they are. */
const OFTEN = 12;

/** What tells most in these items, for an option (`+`) or against it (`-`), the strongest first. */
export function signsThatTell(items: readonly TellItem[]): string[] {
  const counts = countsOf(items);
  const seen = (sign: string): number => (counts.right.get(sign) ?? 0) + (counts.wrong.get(sign) ?? 0);
  return [...new Set([...counts.right.keys(), ...counts.wrong.keys()])]
    .filter((sign) => seen(sign) >= OFTEN)
    .map((sign) => ({ sign, weight: weightOf(sign, counts) * Math.sqrt(seen(sign)) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_SIGNS)
    .map(({ sign, weight }) => `${weight > 0 ? '+' : '-'}${sign}`);
}

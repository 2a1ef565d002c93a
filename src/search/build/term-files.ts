import { partOf } from '../shared/file-of.ts';
import type { PartFile } from '../shared/index-files.ts';
import { stemOf } from '../shared/stem.ts';
import type { TermEntry } from '../shared/term-entry.ts';
import { UNSTEMMED } from '../shared/terms.ts';
import type { SearchIndex } from './build-index.ts';
import { writeTerm, writeWithForm } from './write-term-entry.ts';

const LETTERS_PER_PART = 5_000;
/** From so many entries on a term has a file of its own, so that its neighbors in a part stay cheap. */
export const ENTRIES_OF_ITS_OWN = 1_000;

export function* termFiles(
  index: SearchIndex,
  parts: number,
  ownFrom: number,
): Generator<[name: string, content: string]> {
  const termsOf: number[][] = Array.from({ length: parts }, () => []);
  for (const [number, term] of index.terms.entries()) termsOf[partOf(term, parts)]?.push(number);
  let own = 0;
  for (const [number, terms] of termsOf.entries()) {
    // Written line by line: an object of so many names of its own costs more than all the rest.
    const lines: string[] = [];
    const add = (name: string, entry: PartFile[string]): void => {
      lines.push(`${JSON.stringify(name)}:${JSON.stringify(entry)}`);
    };
    for (const { term, form } of withForms(index, terms, ownFrom)) {
      const name = index.terms[term] ?? '';
      if (index.entriesOf(term) < ownFrom) add(name, writeTerm(index.postingsOf(term)));
      else {
        add(name, { own });
        if (form !== undefined) add(index.terms[form] ?? '', { own, form: true });
        yield [`term-${own++}`, JSON.stringify(writeOwn(index, term, form))];
      }
    }
    yield [`part-${number}`, `{${lines.join(',')}}`];
  }
}

const writeOwn = ({ postingsOf }: SearchIndex, term: number, form: number | undefined): TermEntry =>
  form === undefined ? writeTerm(postingsOf(term)) : writeWithForm(postingsOf(term), postingsOf(form));

/** The terms of a part, where a common stem takes its commonest form along if that is common enough itself. */
function withForms({ terms, entriesOf }: SearchIndex, numbers: readonly number[], ownFrom: number) {
  const formOf = new Map<string, number>();
  for (const number of numbers) {
    const term = terms[number] ?? '';
    if (!term.startsWith(UNSTEMMED) || entriesOf(number) < ownFrom) continue;
    const stem = stemOf(term.slice(UNSTEMMED.length));
    const other = formOf.get(stem);
    if (other === undefined || entriesOf(number) > entriesOf(other)) formOf.set(stem, number);
  }
  const taken = new Set(formOf.values());
  return numbers
    .filter((number) => !taken.has(number))
    .map((term): { term: number; form?: number } => {
      const form = formOf.get(terms[term] ?? '');
      return form === undefined ? { term } : { term, form };
    });
}

/** How many parts the terms are spread over. */
export function partCount({ terms, entriesOf }: SearchIndex, ownFrom: number): number {
  let letters = 0;
  for (const [number, term] of terms.entries()) {
    const entries = entriesOf(number);
    letters += term.length + 8 + (entries < ownFrom ? entries * 6 : 0);
  }
  return Math.ceil(letters / LETTERS_PER_PART) || 1;
}

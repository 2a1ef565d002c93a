import type { Postings } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
import { type Plan, planQuery } from './plan.ts';
import {
  DOCUMENTS_PER_FILE,
  type LessonsFile,
  type PartFile,
  partOf,
  type RecordsFile,
  type StartFile,
  type TermEntry,
  type WordsFile,
} from './search-files.ts';
import { type KnownWord, keyOf, keysFor } from './vocabulary.ts';

/** Gets a file of the index by its name, as the value that was written. Rejects when it can't. */
export type LoadFile = (name: string) => Promise<unknown>;

/** Everything that a query needs, fetched. */
export interface Prepared {
  plan: Plan;
  postings(term: string): Postings | undefined;
}

/** The index as a reader has it: files are fetched when a query needs them, each once; one that failed is tried again. */
export class OpenIndex {
  private readonly start: StartFile;
  private readonly load: LoadFile;
  private readonly files = new Map<string, Promise<unknown>>();

  private constructor(start: StartFile, load: LoadFile) {
    this.start = start;
    this.load = load;
  }

  static async open(load: LoadFile): Promise<OpenIndex> {
    return new OpenIndex((await load('start')) as StartFile, load);
  }

  get documents(): number {
    return this.start.documents;
  }

  /** Fetches the words and the terms that the query needs; rejects when a file can't be had. */
  async prepare(query: ParsedQuery): Promise<Prepared> {
    let plan = await this.plan(query, ({ word }) => [keyOf(word)]);
    // Only a slip is looked for beyond the words that begin alike.
    if (plan.groups.some(({ reading }) => reading === 'unknown')) plan = await this.plan(query, keysFor);
    const terms = new Set([...plan.groups.flatMap((group) => group.terms), ...plan.pairs]);
    const found = await this.terms([...terms]);
    return { plan, postings: (term) => found.get(term) };
  }

  /** What is shown of these places, in their order. */
  async records(documents: readonly number[]): Promise<SearchDocument[]> {
    const records = await Promise.all(
      documents.map(async (document) => {
        const file = (await this.file(`records-${Math.floor(document / DOCUMENTS_PER_FILE)}`)) as RecordsFile;
        return file[document % DOCUMENTS_PER_FILE];
      }),
    );
    return records.filter((record) => record !== undefined);
  }

  /** The lesson of each place, by the place's number; undefined where it belongs to none. */
  async lessons(): Promise<readonly (string | undefined)[]> {
    return this.file('lessons', (file) =>
      (file as LessonsFile).flatMap(([id, gap, places]) => [
        ...Array<undefined>(gap).fill(undefined),
        ...Array<string>(places).fill(id),
      ]),
    );
  }

  private async plan(query: ParsedQuery, keysOf: (word: QueryWord) => string[]): Promise<Plan> {
    const keys = [...new Set(query.words.flatMap(keysOf))];
    const lists = new Map(await Promise.all(keys.map(async (key) => [key, await this.wordsFrom(key)] as const)));
    return planQuery(query, (key) => lists.get(key) ?? [], this.start.synonyms);
  }

  private async terms(terms: readonly string[]): Promise<Map<string, Postings>> {
    const entries = await Promise.all(terms.map(async (term) => [term, await this.term(term)] as const));
    return new Map(entries.flatMap(([term, postings]) => (postings ? [[term, postings] as const] : [])));
  }

  private async term(term: string): Promise<Postings | undefined> {
    const part = (await this.file(`part-${partOf(term, this.start.parts)}`)) as PartFile;
    const entry = Object.hasOwn(part, term) ? part[term] : undefined;
    if (entry === undefined) return undefined;
    if (typeof entry === 'number') return this.file(`term-${entry}`, (file) => openTerm(file as TermEntry));
    return openTerm(entry);
  }

  /** The words that begin with the key, which are in one file or in a few that follow each other. */
  private async wordsFrom(key: string): Promise<KnownWord[]> {
    const { keys } = this.start;
    const first = Math.max(0, lastUpTo(keys, key));
    const last = Math.max(first, lastUpTo(keys, `${key}\u{10ffff}`));
    const lists = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, at) =>
        this.file(`words-${first + at}`, (file) => openWords(file as WordsFile)),
      ),
    );
    return lists.flat().filter(({ word }) => word.startsWith(key));
  }

  private file<T = unknown>(name: string, open: (file: unknown) => T = (file) => file as T): Promise<T> {
    const before = this.files.get(name) as Promise<T> | undefined;
    if (before) return before;
    const loading = this.load(name).then(open);
    this.files.set(name, loading);
    loading.catch(() => this.files.delete(name));
    return loading;
  }
}

function openTerm(entry: TermEntry): Postings {
  const documents: number[] = [];
  const weights: number[] = [];
  for (const [weight = 0, ...gaps] of entry) {
    let document = 0;
    for (const gap of gaps) {
      document += gap;
      documents.push(document);
      weights.push(weight);
    }
  }
  return { documents, weights };
}

const openWords = (words: WordsFile): KnownWord[] =>
  words
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => ({ word: entry.slice(0, -1), size: Number.parseInt(entry.slice(-1), 36) }));

/** The place of the last entry that is not beyond `wanted` in the alphabet; -1 when there is none. */
function lastUpTo(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

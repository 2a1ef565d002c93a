import { lastUpTo } from '../../primitives/sorted.ts';
import type { SearchDocument } from '../shared/document.ts';
import { fileOfBeginning, partOf } from '../shared/file-of.ts';
import {
  DOCUMENTS_PER_FILE,
  type LessonsFile,
  type PartFile,
  type RecordsFile,
  type StartFile,
  type WordList,
  type WordsFile,
} from '../shared/index-files.ts';
import type { KnownWord } from '../shared/known-words.ts';
import type { Postings } from '../shared/postings.ts';
import type { TermEntry } from '../shared/term-entry.ts';
import type { ParsedQuery } from './parse-query.ts';
import { type Plan, planQuery } from './query-plan.ts';
import { readForm, readTerm } from './read-term-entry.ts';
import { readWords, wordsBeginning } from './read-words.ts';
import { isCompleted, slipKeys, type Vocabulary } from './vocabulary.ts';

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
  private readonly synonymStems: ReadonlySet<string>;

  private constructor(start: StartFile, load: LoadFile) {
    this.start = start;
    this.load = load;
    this.synonymStems = new Set(start.synonyms.flat(2));
  }

  static async open(load: LoadFile): Promise<OpenIndex> {
    return new OpenIndex((await load('start')) as StartFile, load);
  }

  get documents(): number {
    return this.start.documents;
  }

  /** So many of these, the first ones, are places; the others are answers. */
  get places(): number {
    return this.start.places;
  }

  /** Fetches the words and the terms that the query needs; rejects when a file can't be had. */
  async prepare(query: ParsedQuery): Promise<Prepared> {
    const pairs = this.terms(query.pairs);
    const [plan] = await Promise.all([this.plan(query), pairs]);
    const found = await this.terms([...plan.groups.flatMap(({ terms }) => terms), ...plan.pairs]);
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

  private async plan(query: ParsedQuery): Promise<Plan> {
    const { words } = query;
    const completed = words.filter(isCompleted).map(({ word }) => word);
    const [stems, starting] = await Promise.all([
      this.knownStems(words.map(({ stem }) => stem)),
      fetchEach(completed, (word) => this.wordsBeginning(word)),
    ]);
    const vocabulary: Vocabulary = {
      hasStem: (stem) => stems.has(stem),
      startingWith: (beginning) => starting.get(beginning) ?? [],
      near: () => [],
    };
    const plan = planQuery(query, vocabulary, this.start.synonyms);
    const unknown = plan.groups.filter(({ reading }) => reading === 'unknown');
    if (unknown.length === 0) return plan;
    const near = await fetchEach(
      unknown.flatMap(({ typed }) => slipKeys(typed)),
      (key) => this.wordsNear(key),
    );
    return planQuery(query, { ...vocabulary, near: (key) => near.get(key) ?? [] }, this.start.synonyms);
  }

  private async knownStems(stems: readonly string[]): Promise<ReadonlySet<string>> {
    const entries = await fetchEach(stems, (stem) => this.entry(stem));
    return new Set(stems.filter((stem) => this.synonymStems.has(stem) || entries.get(stem) !== undefined));
  }

  private async terms(terms: readonly string[]): Promise<Map<string, Postings>> {
    const found = await fetchEach(terms, (term) => this.term(term));
    return new Map([...found].flatMap(([term, postings]) => (postings ? [[term, postings] as const] : [])));
  }

  private async term(term: string): Promise<Postings | undefined> {
    const entry = await this.entry(term);
    if (entry === undefined) return undefined;
    if (!('own' in entry)) return readTerm(entry);
    const both = await this.file(`term-${entry.own}`, (file) => {
      const written = file as TermEntry;
      return { term: readTerm(written), form: readForm(written) };
    });
    return entry.form ? both.form : both.term;
  }

  private async entry(term: string): Promise<PartFile[string] | undefined> {
    const part = (await this.file(`part-${partOf(term, this.start.parts)}`)) as PartFile;
    return Object.hasOwn(part, term) ? part[term] : undefined;
  }

  private async wordsBeginning(beginning: string): Promise<KnownWord[]> {
    const file = fileOfBeginning(this.start.cuts.words, beginning);
    return wordsBeginning((await this.file(`words-${file}`)) as WordsFile, beginning);
  }

  private async wordsNear(slipKey: string): Promise<KnownWord[]> {
    const file = Math.max(0, lastUpTo(this.start.cuts.near, slipKey));
    const words = await this.file(`near-${file}`, (list) => readWords(list as WordList));
    return words.filter(({ word }) => word.startsWith(slipKey));
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

/** Fetches something for each key, all at the same time. */
async function fetchEach<T>(keys: readonly string[], get: (key: string) => Promise<T>): Promise<Map<string, T>> {
  return new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await get(key)] as const)));
}

import type { Postings } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import type { ParsedQuery } from './parse-query.ts';
import { type Plan, planQuery } from './plan.ts';
import { DOCUMENTS_PER_FILE, type PartFile, type RecordsFile, type StartFile, type WordsFile } from './search-files.ts';
import { bareTerm } from './terms.ts';
import { type KnownWord, keyOf, keysFor } from './vocabulary.ts';

/** Gets a file of the index by its name, as the value that was written. Rejects when it can't. */
export type LoadFile = (name: string) => Promise<unknown>;

interface OpenWords extends Omit<WordsFile, 'words'> {
  byKey: ReadonlyMap<string, KnownWord[]>;
}

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
    const keys = query.words.flatMap(keysFor);
    const lists = await this.wordLists([...keys, ...query.pairs.map(keyOf)]);
    const plan = planQuery(query, (key) => lists.get(key) ?? [], this.start.synonyms);
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

  private async wordLists(keys: readonly string[]): Promise<Map<string, readonly KnownWord[]>> {
    const entries = await Promise.all(
      [...new Set(keys)].map(async (key) => [key, (await this.words(key)).byKey.get(key) ?? []] as const),
    );
    return new Map(entries);
  }

  private async terms(terms: readonly string[]): Promise<Map<string, Postings>> {
    const entries = await Promise.all(terms.map(async (term) => [term, await this.term(term)] as const));
    return new Map(entries.flatMap(([term, postings]) => (postings ? [[term, postings] as const] : [])));
  }

  private async term(term: string): Promise<Postings | undefined> {
    const bare = bareTerm(term);
    const { parts, firstPart } = await this.words(keyOf(bare));
    const at = lastUpTo(parts, bare);
    if (at < 0) return undefined;
    const part = await this.part(firstPart + at);
    return part.get(term);
  }

  private words(key: string): Promise<OpenWords> {
    const number = Math.max(0, lastUpTo(this.start.keys, key));
    return this.file(`words-${number}`, (file) => openWords(file as WordsFile));
  }

  private part(number: number): Promise<OpenPart> {
    return this.file(`part-${number}`, (file) => new OpenPart(file as PartFile));
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

class OpenPart {
  private readonly file: PartFile;
  private readonly opened = new Map<string, Postings>();

  constructor(file: PartFile) {
    this.file = file;
  }

  get(term: string): Postings | undefined {
    const before = this.opened.get(term);
    if (before) return before;
    const [gaps, weights] = (Object.hasOwn(this.file, term) ? this.file[term] : undefined) ?? [];
    if (!gaps || !weights) return undefined;
    let document = 0;
    const postings = { documents: gaps.map((gap) => (document += gap)), weights };
    this.opened.set(term, postings);
    return postings;
  }
}

function openWords({ words, firstPart, parts }: WordsFile): OpenWords {
  const byKey = new Map<string, KnownWord[]>();
  for (const entry of words.split(' ')) {
    const word = entry.slice(0, -1);
    const list = byKey.get(keyOf(word));
    const known = { word, size: Number.parseInt(entry.slice(-1), 36) };
    if (list) list.push(known);
    else byKey.set(keyOf(word), [known]);
  }
  return { byKey, firstPart, parts };
}

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

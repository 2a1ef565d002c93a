import { brotliCompressSync, constants } from 'node:zlib';
import { indexDocuments } from '../../../src/search/build/course-index.ts';
import { searchFiles } from '../../../src/search/build/search-files.ts';
import { findPlaces } from '../../../src/search/read/find-places.ts';
import { OpenIndex } from '../../../src/search/read/open-index.ts';
import type { SearchDocument } from '../../../src/search/shared/document.ts';
import { benchQueries } from './bench-queries.ts';
import { drawnQueries } from './drawn-queries.ts';
import { onPhone } from './phone-page.ts';

/** What one size of library costs. Bytes are those on the wire, by brotli, without the scripts. */
export interface LibraryFigures {
  places: number;
  /** Of the processor: the index and its files. */
  buildMillis: number;
  /** The most memory of the process until the files are made, the lessons’ text included. */
  memory: number;
  files: number;
  indexBytes: number;
  /** Of the first query of a visit, by query. */
  firstBytes: number[];
  /** Of a query that comes after five others. */
  nextBytes: number[];
  answerMillis: number[];
  longestTask: number;
  /** Of the seven commonest words together, the most that a query of so few words can cost. */
  commonest: { query: string; bytes: number; millis: number };
}

type Files = ReadonlyMap<string, string>;

const DRAWN = 100;

export async function figuresOf(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[],
  executablePath: string,
): Promise<LibraryFigures> {
  const { files, words, buildMillis } = build(documents, synonyms);
  const memory = process.resourceUsage().maxRSS * 1024;
  const bytesOf = byteCounter(files);
  const queries = [...benchQueries, ...drawnQueries([...words.keys()], DRAWN)];
  const commonest = [...words]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 7)
    .map(([word]) => word)
    .join(' ');
  const warm = benchQueries.slice(0, 5);
  const warmBytes = await bytesOf(warm);
  const ask = { folder: '/', queries: [...queries, commonest] };
  const millis = await onPhone(files, executablePath, 'answerTimes', [ask.folder, ask.queries]);
  return {
    places: documents.length,
    buildMillis,
    memory,
    files: files.size,
    indexBytes: [...files.values()].reduce((sum, file) => sum + Buffer.byteLength(file), 0),
    firstBytes: await inTurn(queries, (query) => bytesOf([query])),
    nextBytes: await inTurn(queries.slice(5), async (query) => (await bytesOf([...warm, query])) - warmBytes),
    answerMillis: millis.slice(0, -1),
    longestTask: await onPhone(files, executablePath, 'longestTask', [ask.folder, ask.queries]),
    commonest: { query: commonest, bytes: await bytesOf([commonest]), millis: millis.at(-1) ?? Number.NaN },
  };
}

function build(documents: readonly SearchDocument[], synonyms: readonly (readonly string[])[]) {
  const before = process.cpuUsage();
  const built = indexDocuments(documents, synonyms);
  const files: Files = new Map(searchFiles(built.index, built.documents, built.synonyms));
  const { user, system } = process.cpuUsage(before);
  return { files, words: built.index.words, buildMillis: (user + system) / 1000 };
}

/** Tells what somebody fetches who asks these queries one after the other. */
function byteCounter(files: Files): (queries: readonly string[]) => Promise<number> {
  const known = new Map<string, number>();
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  const compressed = (name: string): number => {
    const size = known.get(name) ?? brotliCompressSync(files.get(name) ?? '', { params }).length;
    known.set(name, size);
    return size;
  };
  return async (queries) => {
    let bytes = 0;
    const index = await OpenIndex.open(async (name) => {
      bytes += compressed(name);
      return JSON.parse(files.get(name) ?? 'null');
    });
    for (const query of queries) await findPlaces(index, query, { most: 8 });
    return bytes;
  };
}

async function inTurn<T>(queries: readonly string[], measure: (query: string) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const query of queries) results.push(await measure(query));
  return results;
}

import { brotliCompressSync, constants } from 'node:zlib';
import { indexDocuments } from '../../../src/search/course-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { findPlaces } from '../../../src/search/find-places.ts';
import { OpenIndex } from '../../../src/search/open-index.ts';
import { searchFiles } from '../../../src/search/search-files.ts';
import { answerOnPhone } from './answer-in-page.ts';
import { benchQueries } from './bench-queries.ts';

/** What one size of library costs. Bytes are those on the wire, by brotli, without the scripts. */
export interface LibraryFigures {
  places: number;
  buildMillis: number;
  /** The most memory of the process while the index was made. */
  memory: number;
  files: number;
  indexBytes: number;
  /** Of the first query of a visit, by query. */
  firstBytes: number[];
  /** Of a query that comes after five others. */
  nextBytes: number[];
  answerMillis: number[];
}

export async function figuresOf(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[],
  executablePath: string,
): Promise<LibraryFigures> {
  const start = performance.now();
  const built = indexDocuments(documents, synonyms);
  const files = new Map(searchFiles(built.index, built.documents, built.synonyms));
  const buildMillis = performance.now() - start;
  const memory = process.resourceUsage().maxRSS * 1024;
  const compressed = compressor(files);
  const firstBytes: number[] = [];
  for (const query of benchQueries) firstBytes.push(await bytesOf(files, compressed, [query]));
  const warm = benchQueries.slice(0, 5);
  const nextBytes: number[] = [];
  for (const query of benchQueries.slice(5)) {
    nextBytes.push((await bytesOf(files, compressed, [...warm, query])) - (await bytesOf(files, compressed, warm)));
  }
  return {
    places: documents.length,
    buildMillis,
    memory,
    files: files.size,
    indexBytes: [...files.values()].reduce((sum, file) => sum + file.length, 0),
    firstBytes,
    nextBytes,
    answerMillis: await answerOnPhone(files, benchQueries, executablePath),
  };
}

function compressor(files: ReadonlyMap<string, string>): (name: string) => number {
  const known = new Map<string, number>();
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return (name) => {
    const size = known.get(name) ?? brotliCompressSync(files.get(name) ?? '', { params }).length;
    known.set(name, size);
    return size;
  };
}

async function bytesOf(
  files: ReadonlyMap<string, string>,
  compressed: (name: string) => number,
  queries: readonly string[],
): Promise<number> {
  let bytes = 0;
  const index = await OpenIndex.open(async (name) => {
    bytes += compressed(name);
    return JSON.parse(files.get(name) ?? 'null');
  });
  for (const query of queries) await findPlaces(index, query, { most: 8 });
  return bytes;
}

import lunr from 'lunr';
import { findPlaces } from '../../../src/search/read/find-places.ts';
import { OpenIndex } from '../../../src/search/read/open-index.ts';
import type { SearchDocument } from '../../../src/search/shared/document.ts';

/** Bundled and loaded into a page, where the processor is that of a phone. All times are in milliseconds. */

const open = (folder: string): Promise<OpenIndex> =>
  OpenIndex.open(async (name) => (await fetch(`${folder}${name}.json`)).json());

const MOST = 8;
/** Each query is answered so often, and the median counts: what else the machine does should not. */
const TIMES = 5;

/** How long each query takes once everything it needs is there. */
export async function answerTimes(folder: string, queries: readonly string[]): Promise<number[]> {
  const index = await open(folder);
  const times: number[] = [];
  for (const query of queries) {
    await findPlaces(index, query, { most: MOST });
    const runs: number[] = [];
    for (let run = 0; run < TIMES; run++) runs.push(await timeOf(() => findPlaces(index, query, { most: MOST })));
    times.push(middle(runs));
  }
  return times;
}

/** The same for very many inputs, each timed once. */
export async function inputTimes(folder: string, inputs: readonly string[]): Promise<number[]> {
  const index = await open(folder);
  const times: number[] = [];
  for (const input of inputs) {
    await findPlaces(index, input, { most: MOST });
    times.push(await timeOf(() => findPlaces(index, input, { most: MOST })));
  }
  return times;
}

/** The longest task of the page, 0 where none was over 50, while each query is the first of a visit. */
export async function longestTask(folder: string, queries: readonly string[]): Promise<number> {
  let longest = 0;
  const note = (list: PerformanceEntryList): void => {
    for (const { duration } of list) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  for (const query of queries) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await findPlaces(await open(folder), query, { most: MOST });
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  note(observer.takeRecords());
  return longest;
}

/** What lunr alone takes to open its one file and to answer a query. */
export async function lunrTimes(file: string, queries: readonly string[]) {
  const text = await (await fetch(file)).text();
  const start = performance.now();
  const { index, documents } = JSON.parse(text) as { index: object; documents: SearchDocument[] };
  const opened = lunr.Index.load(index);
  const openMillis = performance.now() - start;
  const answerMillis: number[] = [];
  for (const query of queries) {
    const words = query.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    answerMillis.push(
      await timeOf(async () =>
        opened
          .search(words)
          .map(({ ref }) => documents[Number(ref)])
          .slice(0, MOST),
      ),
    );
  }
  return { openMillis, answerMillis };
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

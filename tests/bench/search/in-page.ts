import { findPlaces } from '../../../src/search/find-places.ts';
import { OpenIndex } from '../../../src/search/open-index.ts';

/** Bundled and loaded into a page. Milliseconds to answer each query once everything it needs is there. */
export async function answerTimes(folder: string, queries: readonly string[]): Promise<number[]> {
  const index = await OpenIndex.open(async (name) => (await fetch(`${folder}${name}.json`)).json());
  const times: number[] = [];
  for (const query of queries) {
    await findPlaces(index, query, { most: 8 });
    const start = performance.now();
    await findPlaces(index, query, { most: 8 });
    times.push(performance.now() - start);
  }
  return times;
}

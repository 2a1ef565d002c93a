import { expect, it, vi } from 'vitest';
import { inSteps } from '../../../src/ui/kit/in-steps.ts';

/** Work that holds the page for so long before each pause. */
function* work(done: number[], ...millis: number[]): Generator<undefined, string> {
  for (const [index, each] of millis.entries()) {
    now += each;
    done.push(index);
    yield;
  }
  return 'done';
}

let now = 0;

it('Work goes on in one task until it has held the page for a while, and gives its result', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const done: number[] = [];
  const result = inSteps(work(done, 4, 4, 4, 4, 4, 4, 4));
  expect(done).toEqual([0, 1, 2]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  expect(await result).toBe('done');
});

import { nextTask } from '../../primitives/next-task.ts';

/** Work that goes on for longer than this is felt by whoever types. */
const LONG_MILLIS = 12;

/** Gives a function to be awaited between steps of some work: where it has gone on for long, the page gets its turn first. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONG_MILLIS) return;
    await nextTask();
    since = performance.now();
  };
}

import { nextTask } from '../../primitives/next-task.ts';

let last: Promise<void> = Promise.resolve();

// What is to be printed must be there before the printer asks, and no later task comes in time.
let isPrinting = false;
addEventListener('beforeprint', () => {
  isPrinting = true;
});
addEventListener('afterprint', () => {
  isPrinting = false;
});

/**
 * Resolves in a task of its own, after all who asked before: what a page makes live one after the other leaves room between
 * for a tap to be answered and a frame to be drawn.
 */
export function ownTask(): Promise<void> {
  if (isPrinting) return Promise.resolve();
  last = last.then(nextTask);
  return last;
}

let last: Promise<void> = Promise.resolve();

/**
 * Resolves in a task of its own, after all who asked before: what a page makes live one after the other leaves room between
 * for a tap to be answered and a frame to be drawn.
 */
export function ownTask(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}

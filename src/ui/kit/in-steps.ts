import { nextTask } from '../../primitives/next-task.ts';

/** So long a task may take before the page gets its turn: a frame has 16. */
const SLICE_MILLIS = 10;

/** Does work that says where it may pause, and lets the page have its turn there whenever it has held it for a while. */
export async function inSteps<T>(work: Generator<undefined, T>): Promise<T> {
  for (let began = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MILLIS) continue;
    await nextTask();
    began = performance.now();
  }
}

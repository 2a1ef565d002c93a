import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';

const LOOK_MILLIS = 1_000;

/** Which part of the machine's processors other work keeps busy just now: 0 to 1. */
export async function busyShare(): Promise<number> {
  const before = processorTimes();
  await setTimeout(LOOK_MILLIS);
  const after = processorTimes();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

function processorTimes(): { idle: number; all: number } {
  const times = cpus().map((processor) => processor.times);
  const all = times.flatMap((time) => Object.values(time)).reduce((sum, millis) => sum + millis, 0);
  return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all };
}

import type { LearningEvent } from '../../log/event.ts';
import { isTime } from '../../primitives/field-checks.ts';

/** A clock may be ahead by so much and is still believed: pages stay open, and a day has its zones. */
const AHEAD_MILLIS = 86_400_000;

/**
 * When each event really happened, as far as one can know, in milliseconds since 1970: never before the one before it, and
 * never after now. `events` are in order, which holds even where a clock was years ahead or behind (see `placeOf`). So what is
 * believed is the longest row of times that follow one another; what has another time, or one that is still to come, gets
 * that of the one before it. With nothing to go by it is long ago, for what comes back too early is soon answered, and
 * what comes back in years is lost.
 */
export function believedTimes(events: readonly LearningEvent[], now: number): number[] {
  const told = events.map(({ at }) => (isTime(at) && at <= now + AHEAD_MILLIS ? Math.min(at, now) : undefined));
  if (isRising(told)) return told;
  const believed = longestRow(told);
  let time = told[believed[0] ?? -1] ?? 0;
  let next = 0;
  return told.map((at, index) => {
    if (index !== believed[next]) return time;
    next += 1;
    time = at ?? time;
    return time;
  });
}

/** Whether each is there and none is lower than the one before: so it is unless a clock was wrong. */
const isRising = (times: readonly (number | undefined)[]): times is number[] =>
  times.every((time, index) => time !== undefined && time >= (times[index - 1] ?? time));

/** Where the longest row stands in which none is lower than the one before; of several, one that ends lowest. */
function longestRow(times: readonly (number | undefined)[]): number[] {
  /** By length, less one: where the row of that length ends that ends lowest. */
  const ends: { index: number; time: number }[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, time] of times.entries()) {
    if (time === undefined) continue;
    const length = firstAbove(ends, time);
    before[index] = ends[length - 1]?.index;
    ends[length] = { index, time };
  }
  const row: number[] = [];
  for (let index = ends.at(-1)?.index; index !== undefined; index = before[index]) row.push(index);
  return row.reverse();
}

/** The index of the first entry that is later than a time; the length when there is none. `ends` rise. */
function firstAbove(ends: readonly { time: number }[], time: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.time ?? time) > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

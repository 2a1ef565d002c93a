import type { Breach } from '../breach.ts';
import { endingBreaches } from './check-endings.ts';
import { strayNodes, unclearPaths } from './check-nodes.ts';
import { replyBreaches } from './check-replies.ts';
import { plotOf } from './plot.ts';
import type { Conversation } from './schema.ts';

/** The rules of A5: each path ends, each ending has its path and each path its ending, and a wrong turn can be mended. */
export function check(exercise: Conversation): Breach[] {
  const unclear = unclearPaths(exercise.nodes);
  const replies = replyBreaches(exercise);
  // One slip in an id would make nodes unreachable and endings impossible, so what follows waits until it is mended.
  if (unclear.length > 0) return [...unclear, ...replies];
  const plot = plotOf(exercise);
  const stray = strayNodes(exercise.nodes, plot);
  return [...stray, ...replies, ...(plot.loops.length > 0 ? [] : endingBreaches(exercise, plot))];
}

import { circlesOf, type Edge } from '../../primitives/circles.ts';
import { type EndingKind, endingOf, type Meters, metersAfter, type Node, replay, type Step } from './replay.ts';
import type { Conversation } from './schema.ts';

/** One way in which a talk can end. */
export interface End extends Meters {
  ending: EndingKind;
  /** Whether a costly reply was given on the way. */
  slipped: boolean;
  /** The shortest of the paths that lead to it. */
  steps: readonly Step[];
}

/** All that can come of a talk. */
export interface Plot {
  /** Each pair of final meters, with a costly reply on the way and without. Empty when the talk may go in a loop. */
  ends: readonly End[];
  /** Ids of nodes that no path comes to. */
  unreachable: readonly string[];
  /** Ids of the nodes of each loop, in their order. */
  loops: readonly string[][];
}

export function plotOf(exercise: Conversation): Plot {
  const { nodes } = exercise;
  const edges = nodes.flatMap(({ id, replies }) => replies.map(({ next }): Edge => [id, next]));
  const loops = circlesOf(edges);
  const reached = new Set(nodes.slice(0, 1).map(({ id }) => id));
  for (const here of reached) for (const [from, to] of edges) if (from === here) reached.add(to);
  return {
    ends: loops.length > 0 ? [] : endsOf(exercise),
    unreachable: nodes.map(({ id }) => id).filter((id) => !reached.has(id)),
    loops,
  };
}

/** Where a path has come. All paths to one node with the same meters go on alike. */
interface State extends Meters {
  /** Undefined where the talk is over. */
  node: Node | undefined;
  slipped: boolean;
  steps: readonly Step[];
}

/** Goes on from each state once: 10 nodes with 4 replies each have up to a million paths, but only some thousand states. */
function endsOf(exercise: Conversation): End[] {
  const { node, trust, progress } = replay(exercise, []);
  const states: State[] = [{ node, trust, progress, slipped: false, steps: [] }];
  const met = new Set<string>();
  for (const state of states) {
    for (const next of statesAfter(exercise, state)) {
      const key = [next.node?.id, next.trust, next.progress, next.slipped].join(' ');
      if (!met.has(key)) states.push(next);
      met.add(key);
    }
  }
  return states
    .filter(({ node }) => node === undefined)
    .map(({ node: _over, ...end }) => ({ ...end, ending: endingOf(exercise, end) }));
}

const statesAfter = ({ nodes }: Conversation, { node, slipped, steps, ...meters }: State): State[] =>
  (node?.replies ?? []).map((reply) => ({
    ...metersAfter(meters, reply),
    node: nodes.find(({ id }) => id === reply.next),
    slipped: slipped || reply.grade === 'costly',
    steps: [...steps, { node: node?.id ?? '', reply: reply.id }],
  }));

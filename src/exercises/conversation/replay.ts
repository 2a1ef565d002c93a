import type { Conversation } from './schema.ts';

export type Node = Conversation['nodes'][number];
export type Reply = Node['replies'][number];
export type EndingKind = keyof Conversation['endings'];

export const ENDINGS: readonly EndingKind[] = ['strong', 'mixed', 'weak'];

/** One reply as it is stored. */
export interface Step {
  node: string;
  reply: string;
}

export interface Meters {
  /** 0 to 10. */
  trust: number;
  progress: number;
}

export interface Turn extends Meters {
  node: Node;
  reply: Reply;
  /** What the meters showed before it; `trust` and `progress` are what they show after it. */
  before: Meters;
}

export interface Talk extends Meters {
  turns: readonly Turn[];
  /** Where the talk stands; undefined once it is over. */
  node: Node | undefined;
  ending: EndingKind | undefined;
}

/** What came of some replies. It stops at the first that can't be said there, so that it never throws. */
export function replay(exercise: Conversation, steps: readonly Step[]): Talk {
  const turns: Turn[] = [];
  let meters: Meters = { trust: exercise.start, progress: 0 };
  let node: Node | undefined = exercise.nodes[0];
  for (const step of steps) {
    const reply: Reply | undefined = node?.replies.find(({ id }) => id === step.reply);
    if (!node || !reply || node.id !== step.node) break;
    const after = metersAfter(meters, reply);
    turns.push({ node, reply, before: meters, ...after });
    meters = after;
    node = exercise.nodes.find(({ id }) => id === reply.next);
  }
  return { turns, ...meters, node, ending: node ? undefined : endingOf(exercise, meters) };
}

export const metersAfter = ({ trust, progress }: Meters, reply: Reply): Meters => ({
  trust: Math.min(10, Math.max(0, trust + reply.trust)),
  progress: Math.max(0, progress + reply.progress),
});

export function endingOf({ strong, weak }: Conversation, { trust, progress }: Meters): EndingKind {
  if (trust >= strong.trust && progress >= strong.progress) return 'strong';
  return trust < weak.trust || progress < weak.progress ? 'weak' : 'mixed';
}

/** The reply that does most for the buyer and the talk at this moment. */
export function bestReply({ replies }: Node): Reply | undefined {
  const best = replies.filter(({ grade }) => grade === 'best');
  return [...(best.length > 0 ? best : replies)].sort((a, b) => worth(b) - worth(a))[0];
}

/** The turn that decided most: where most was left on the table, or, in a talk without a miss, where most was won. */
export function turningPoint(turns: readonly Turn[]): Turn | undefined {
  const missed = ({ node, reply }: Turn): number => worth(bestReply(node) ?? reply) - worth(reply);
  const most = (weigh: (turn: Turn) => number) => [...turns].sort((a, b) => weigh(b) - weigh(a))[0];
  const miss = most(missed);
  return miss && missed(miss) > 0 ? miss : most(({ reply }) => worth(reply));
}

const worth = ({ trust, progress }: Reply): number => trust + progress;

import type { Conversation } from './schema.ts';

export type Node = Conversation['nodes'][number];
export type Reply = Node['replies'][number];
export type EndingKind = keyof Conversation['endings'];

/** Best first. */
export const ENDINGS: readonly EndingKind[] = ['strong', 'mixed', 'weak'];

/** What the `next` of a reply says where the talk is over. No node may have this id. */
export const END = 'end';

/** One reply as it is stored. */
export interface Step {
  /** Id of the node at which it was given. */
  node: string;
  reply: string;
}

export interface Meters {
  /** 0 to 10. */
  trust: number;
  /** Begins with 0. */
  progress: number;
}

export interface Turn extends Meters {
  node: Node;
  reply: Reply;
  /** What the meters showed before the reply; `trust` and `progress` are what they show after it. */
  before: Meters;
}

/** A talk as far as it has come. It has either a node, where it stands, or an ending. */
export interface Talk extends Meters {
  turns: readonly Turn[];
  node: Node | undefined;
  ending: EndingKind | undefined;
}

/** What comes of a list of replies. Never throws: it stops before the first that can't be given there. */
export function replay(exercise: Conversation, steps: readonly Step[]): Talk {
  const turns: Turn[] = [];
  let meters = metersAtStart(exercise);
  let node = exercise.nodes[0];
  for (const step of steps) {
    const reply = node?.id === step.node ? node.replies.find(({ id }) => id === step.reply) : undefined;
    if (!node || !reply) break;
    const after = metersAfter(meters, reply);
    turns.push({ node, reply, before: meters, ...after });
    meters = after;
    node = exercise.nodes.find(({ id }) => id === reply.next);
  }
  return { turns, ...meters, node, ending: node ? undefined : endingOf(exercise, meters) };
}

export const metersAtStart = ({ start }: Conversation): Meters => ({ trust: start, progress: 0 });

export const metersAfter = ({ trust, progress }: Meters, reply: Reply): Meters => ({
  trust: Math.min(10, Math.max(0, trust + reply.trust)),
  progress: progress + reply.progress,
});

export function endingOf({ strong, weak }: Conversation, { trust, progress }: Meters): EndingKind {
  if (trust >= strong.trust && progress >= strong.progress) return 'strong';
  return trust < weak.trust || progress < weak.progress ? 'weak' : 'mixed';
}

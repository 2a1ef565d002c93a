import { ENDINGS, type EndingKind, replay, type Step, type Turn } from '../../../src/exercises/conversation/replay.ts';
import type { Conversation } from '../../../src/exercises/conversation/schema.ts';

/** One way through a talk. */
export interface TalkPath {
  turns: readonly Turn[];
  trust: number;
  progress: number;
  ending: EndingKind;
  /** How many of its replies are not a best one. */
  slips: number;
}

/** Every way through a talk with at most so many replies that are not a best one. Talks have no loops. */
export function talkPaths(talk: Conversation, mostSlips: number): TalkPath[] {
  const from = (steps: readonly Step[], slips: number): TalkPath[] => {
    const { node, turns, trust, progress, ending } = replay(talk, steps);
    if (!node) return ending ? [{ turns, trust, progress, ending, slips }] : [];
    return node.replies.flatMap(({ id, grade }) => {
      const slipped = slips + (grade === 'best' ? 0 : 1);
      return slipped > mostSlips ? [] : from([...steps, { node: node.id, reply: id }], slipped);
    });
  };
  return from([], 0);
}

/** How many paths end how, of those with at most one slip; and how many with one slip end strong. */
export function pathCounts(talk: Conversation): Record<EndingKind | 'strongWithSlip', number> {
  const paths = talkPaths(talk, 1);
  const counted = ENDINGS.map((kind) => [kind, paths.filter(({ ending }) => ending === kind).length] as const);
  const strongWithSlip = paths.filter(({ ending, slips }) => ending === 'strong' && slips === 1).length;
  return { ...(Object.fromEntries(counted) as Record<EndingKind, number>), strongWithSlip };
}

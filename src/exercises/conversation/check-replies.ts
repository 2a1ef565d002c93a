import type { Breach } from '../breach.ts';
import { plainText } from '../prose.ts';
import type { Node, Reply } from './replay.ts';
import type { Conversation } from './schema.ts';

const PLACES = ['first', 'second', 'third', 'fourth'];

/** There are moments enough, each with a best reply, which is neither always in one place nor always the longest, and some reply is costly. */
export const replyBreaches = ({ nodes }: Conversation): Breach[] => [
  ...tooShort(nodes),
  ...withoutBest(nodes),
  ...giveaways(nodes),
  ...withoutCost(nodes),
];

/** So few are a question and no talk. */
const LEAST_NODES = 3;

function tooShort({ length }: readonly Node[]): Breach[] {
  if (length >= LEAST_NODES) return [];
  const what = `it has ${length === 1 ? 'one node' : `${length} nodes`}, and a talk has ${LEAST_NODES} or more.`;
  return [{ path: ['nodes'], what, mend: 'let the buyer answer once more, or make it a `choice`.', isTaste: true }];
}

const withoutBest = (nodes: readonly Node[]): Breach[] =>
  nodes.flatMap(({ id, replies }, index) => {
    if (replies.some(isBest)) return [];
    const what = `the node \`${id}\` has no best reply.`;
    const mend = 'write `grade: best` at the one that serves the buyer most, or add one.';
    return [{ path: ['nodes', index], what, mend }];
  });

function giveaways(nodes: readonly Node[]): Breach[] {
  if (nodes.length < LEAST_NODES) return [];
  const breaches: Breach[] = [];
  const told = `in each of the ${nodes.length} nodes, so it can be picked without reading.`;
  const place = PLACES.find((_name, index) => nodes.every(({ replies }) => replies[index] && isBest(replies[index])));
  if (place)
    breaches.push({
      path: ['nodes'],
      what: `the best reply is the ${place} ${told}`,
      mend: 'move it to another place in some of them.',
      isTaste: true,
    });
  if (nodes.every(bestIsLongest))
    breaches.push({
      path: ['nodes'],
      what: `the best reply is the longest ${told}`,
      mend: 'shorten it in some of them, or spell out another.',
      isTaste: true,
    });
  return breaches;
}

const isBest = ({ grade }: Reply): boolean => grade === 'best';

function bestIsLongest({ replies }: Node): boolean {
  const longestOf = (some: readonly Reply[]): number => Math.max(0, ...some.map(({ text }) => plainText(text).length));
  return longestOf(replies.filter(isBest)) > longestOf(replies.filter((reply) => !isBest(reply)));
}

function withoutCost(nodes: readonly Node[]): Breach[] {
  if (nodes.some(({ replies }) => replies.some(({ grade }) => grade === 'costly'))) return [];
  return [
    {
      path: ['nodes'],
      what: 'no reply is costly, so nothing can go wrong in this talk.',
      mend: 'write a reply that sounds good and costs trust or progress, with `grade: costly`.',
      isTaste: true,
    },
  ];
}

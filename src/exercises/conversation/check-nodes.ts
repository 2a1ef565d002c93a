import { circleInWords } from '../../primitives/circles.ts';
import { choices } from '../../primitives/valid-choices.ts';
import type { Breach } from '../breach.ts';
import { twins } from '../twins.ts';
import { END } from './end.ts';
import type { Plot } from './plot.ts';
import type { Conversation } from './schema.ts';

type Nodes = Conversation['nodes'];

/** Nodes and replies that can't be told apart, and replies that lead nowhere: until they are mended, no path is certain. */
export const unclearPaths = (nodes: Nodes): Breach[] => [
  ...twins({ path: ['nodes'], entries: nodes, names: ['node', 'nodes'] }),
  ...nodes.flatMap(({ id, replies }, index) =>
    twins({
      path: ['nodes', index, 'replies'],
      entries: replies,
      names: ['reply', `replies of the node \`${id}\``],
      textOf: ({ text }) => text,
    }),
  ),
  ...calledEnd(nodes),
  ...leadingNowhere(nodes),
];

const calledEnd = (nodes: Nodes): Breach[] =>
  nodes.flatMap(({ id }, index) => {
    if (id !== END) return [];
    const what = `a node has the id \`${END}\`, which says in \`next\` that the talk is over.`;
    const mend = 'give it another id, and write that as the `next` of the replies that lead to it.';
    return [{ path: ['nodes', index], what, mend }];
  });

function leadingNowhere(nodes: Nodes): Breach[] {
  const targets = [...nodes.map(({ id }) => id), END];
  return nodes.flatMap((node, index) =>
    node.replies.flatMap(({ id, next }, place): Breach[] => {
      if (targets.includes(next)) return [];
      const what = `the reply \`${id}\` of the node \`${node.id}\` leads to \`${next}\`, which is no node.`;
      return [{ path: ['nodes', index, 'replies', place, 'next'], what, mend: choices(targets, next) }];
    }),
  );
}

/** Nodes that nobody comes to, and nodes among which a talk may never end. */
export function strayNodes(nodes: Nodes, { unreachable, loops }: Plot): Breach[] {
  const pathOf = (id: string | undefined): Breach['path'] => ['nodes', nodes.findIndex((node) => node.id === id)];
  return [
    ...loops.map((loop) => ({
      path: pathOf(loop[0]),
      what: `the talk may never end, because these nodes lead to each other: ${circleInWords(loop)}.`,
      mend: 'let the reply that leads back go on to a later node, or to `end`.',
    })),
    ...unreachable.map((id) => ({
      path: pathOf(id),
      what: `no path leads to the node \`${id}\`.`,
      mend: 'write it as the `next` of a reply, or take it out.',
    })),
  ];
}

import { type OutlineParts, textsById } from '../outline-parts.ts';
import { plainText } from '../prose.ts';
import { fieldIn, listIn, pairKey, type Reading } from '../reading.ts';
import type { Conversation } from './schema.ts';

export const outline = ({ nodes }: Conversation): Partial<OutlineParts> => ({
  items: textsById(nodes.map(({ id, line }) => ({ id, text: line }))),
  targets: Object.fromEntries(
    nodes.flatMap(({ id, replies }) => replies.map((reply) => [`${id}/${reply.id}`, plainText(reply.text)])),
  ),
  right: nodes.flatMap(({ id, replies }) =>
    replies.filter(({ grade }) => grade === 'best').map((reply) => replyKey(id, reply.id)),
  ),
});

export const reading: Reading = {
  selfRated: false,
  picks: (response) =>
    listIn(response, 'steps').flatMap((step) => {
      const [node, reply] = [fieldIn(step, 'node'), fieldIn(step, 'reply')];
      return typeof node === 'string' && typeof reply === 'string' ? [replyKey(node, reply)] : [];
    }),
};

const replyKey = (node: string, reply: string): string => pairKey(node, `${node}/${reply}`);

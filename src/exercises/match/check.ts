import { choices } from '../../primitives/valid-choices.ts';
import type { Breach } from '../breach.ts';
import { twins } from '../twins.ts';
import type { Match } from './schema.ts';

/** Each prompt has a reply that exists, one reply is to spare, and all differ. */
export function check({ prompts, replies }: Match): Breach[] {
  const ids = replies.map(({ id }) => id);
  const unknown = prompts.flatMap(({ id, reply }, index): Breach[] => {
    if (ids.includes(reply)) return [];
    const what = `the prompt \`${id}\` has the reply \`${reply}\`, which does not exist.`;
    return [{ path: ['prompts', index, 'reply'], what, mend: choices(ids, reply) }];
  });
  const twinReplies = twins({
    path: ['replies'],
    entries: replies,
    names: ['reply', 'replies'],
    textOf: ({ text }) => text,
  });
  return [
    ...twins({ path: ['prompts'], entries: prompts, names: ['prompt', 'prompts'], textOf: ({ text }) => text }),
    ...twinReplies,
    ...unknown,
    // The second of two replies with one id may be the one to spare.
    ...(twinReplies.length > 0 ? [] : noneToSpare({ prompts, replies })),
  ];
}

function noneToSpare({ prompts, replies }: Pick<Match, 'prompts' | 'replies'>): Breach[] {
  if (replies.some(({ id }) => prompts.every(({ reply }) => reply !== id))) return [];
  return [
    {
      path: ['replies'],
      what: 'each reply fits a prompt, so the last pair needs no thought.',
      mend: 'add a reply that fits none of them, and that a rep might choose.',
      isTaste: true,
    },
  ];
}

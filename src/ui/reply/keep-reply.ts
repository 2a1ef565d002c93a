import { type Keeper, type Keeping, keepOnce } from '../../device/keep-once.ts';
import type { NewReply } from '../../team/reply/sort-reply.ts';

/** Keeps a reply; `known` when it was kept before. */
export const keepReply = (keeper: Keeper, reply: NewReply): Promise<Keeping> =>
  keepOnce(keeper, 'reply', reply, (event) => event.type === 'reply-received' && event.reply === reply.reply);

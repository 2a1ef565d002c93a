import { useRef, useState } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import type { Reply } from '../../../log/reply.ts';
import type { SentReply } from '../../../team/board/replies-made.ts';
import { wordsOnceSaved } from '../../kit/words-once-saved.ts';
import { type PackedReply, packReply } from './pack-reply.ts';

interface Options {
  /** Whose work is answered. */
  to: string;
  sent: readonly SentReply[];
  record: Board['record'];
  say: (words: string) => void;
  /** Called before a reply is noted as sent for the first time. */
  onFirst: () => void;
}

export interface Sending {
  /** Ready to be sent. */
  packed: PackedReply | undefined;
  pack(reply: Reply): Promise<void>;
  unpack(): void;
  /** Notes that it was copied, saved, shared or mailed, and says so. */
  onSent(told: string): void;
}

/** Getting a reply on its way, and noting that it went. Sent by two ways, it is still one reply. */
export function useSending({ to, sent, record, say, onFirst }: Options): Sending {
  const [packed, setPacked] = useState<PackedReply>();
  // The board tells of what was noted a moment later.
  const noted = useRef(new Set<string>());
  const note = async (told: string, { reply, body }: PackedReply): Promise<void> => {
    const words = `${told} Noted as replied. Only they can tell you if it arrived.`;
    if (noted.current.has(reply.id) || sent.some((one) => one.reply.id === reply.id)) return say(words);
    noted.current.add(reply.id);
    onFirst();
    const saved = record([{ type: 'reply-made', reply: reply.id, handIn: reply.handIn, body }]);
    say(await wordsOnceSaved(saved, words));
  };
  return {
    packed,
    pack: async (reply) => setPacked(await packReply(reply, to)),
    unpack: () => setPacked(undefined),
    onSent: (told) => packed && void note(told, packed),
  };
}

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
  /** What was sent so far, the newest last. */
  sent: readonly SentReply[];
  /** Ready to be sent. */
  packed: PackedReply | undefined;
  pack(reply: Reply): Promise<void>;
  unpack(): void;
  /** Notes that it was copied, saved, shared or mailed, and says so. */
  onSent(told: string): void;
}

const isIn = (some: readonly SentReply[], { id }: Reply): boolean => some.some(({ reply }) => reply.id === id);

/** Getting a reply on its way, and noting that it went. Sent by two ways, it is still one reply. */
export function useSending({ to, sent, record, say, onFirst }: Options): Sending {
  const [packed, setPacked] = useState<PackedReply>();
  // The board tells of what was noted a moment later, and until then it is sent all the same.
  // Not a state: a second way may be pressed in the same moment, and must find the first.
  const noted = useRef<readonly SentReply[]>([]);
  const all = (): readonly SentReply[] => [...sent, ...noted.current.filter(({ reply }) => !isIn(sent, reply))];
  const note = async (told: string, { reply, body }: PackedReply): Promise<void> => {
    const words = `${told} Noted as replied. Only they can tell you if it arrived.`;
    if (isIn(all(), reply)) return say(words);
    noted.current = [...noted.current, { reply, body }];
    onFirst();
    const saved = record([{ type: 'reply-made', reply: reply.id, handIn: reply.handIn, body }]);
    say(await wordsOnceSaved(saved, words));
  };
  return {
    sent: all(),
    packed,
    pack: async (reply) => setPacked(await packReply(reply, to)),
    unpack: () => setPacked(undefined),
    onSent: (told) => packed && void note(told, packed),
  };
}

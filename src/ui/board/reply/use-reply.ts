import { useRef, useState } from 'preact/hooks';
import { readHint, writeHint } from '../../../device/local-hints.ts';
import { newId } from '../../../device/open-log.ts';
import type { Board } from '../../../device/trainer-board.ts';
import { useSaid } from '../../../exercises/Said.tsx';
import type { Assignment } from '../../../log/assignment.ts';
import type { Reply } from '../../../log/reply.ts';
import { ifNotSaved } from '../../../log/storage-fault.ts';
import type { BoardHandIn } from '../../../team/board/board-assignments.ts';
import { replyPlace, type SentReply } from '../../../team/board/replies-made.ts';
import {
  buildReply,
  draftOf,
  emptyReply,
  hasWords,
  isReplyDraft,
  type ReplyDraft,
  replyProblems,
} from '../../../team/reply/reply-draft.ts';
import { type PackedReply, packReply } from './pack-reply.ts';

interface Options {
  /** The hand-in that is answered; undefined where there is none yet. */
  newest: BoardHandIn | undefined;
  /** Whose it is, as the board shows it. */
  name: string;
  assignment: Assignment;
  record: Board['record'];
  drafts: Board['log']['drafts'];
}

export interface Replying {
  /** What was sent before, the newest last. */
  sent: readonly SentReply[];
  /** What is being written; undefined while nobody writes. */
  draft: ReplyDraft | undefined;
  /** Why it can't be sent as it is, by field; shown once somebody tried. */
  problems: ReadonlyMap<string, string>;
  /** Ready to be sent. */
  packed: PackedReply | undefined;
  said: ReturnType<typeof useSaid>[0];
  say: (words: string) => void;
  edit(part: Partial<ReplyDraft>): void;
  /** Begins one, with what the last one said where there is one. */
  start(): void;
  discard(): void;
  /** Brings back what was discarded last; undefined when nothing was. */
  restore: (() => void) | undefined;
  make(): void;
  /** Packs a reply that was sent before. */
  sendAgain(reply: Reply): void;
  /** Notes that it was copied, saved, shared or mailed, and says so. */
  onSent(told: string): void;
  /** Goes back from what is packed: to the form, as long as it was not sent. */
  back(): void;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** A reply to the newest hand-in of one person, kept with the board with every letter. */
export function useReply({ newest, name, assignment, record, drafts }: Options): Replying {
  const place = replyPlace(newest?.handIn.id ?? '');
  const sent = newest?.replies ?? [];
  const [draft, setDraft] = useState<ReplyDraft | undefined>(() => {
    const begun = newest && drafts.takeUp(place, isReplyDraft);
    return isReplyDraft(begun) ? begun : undefined;
  });
  const [discarded, setDiscarded] = useState<ReplyDraft>();
  const [problems, setProblems] = useState(NONE);
  const [packed, setPacked] = useState<PackedReply>();
  const [said, say] = useSaid();
  const noted = useRef(new Set<string>());
  const keep = (next: ReplyDraft | undefined): void => {
    setDraft(next);
    drafts.keep(place, next);
  };
  const make = async (): Promise<void> => {
    if (!draft || !newest) return;
    const found = hasWords(draft) ? replyProblems(draft) : new Map([['line', NOTHING]]);
    setProblems(found);
    const [first] = found.keys();
    if (first !== undefined) return document.getElementById(fieldId(first))?.focus();
    const edition = Math.max(0, ...sent.map(({ reply }) => reply.edition)) + 1;
    const reply = buildReply(draft, { id: newId(), edition, at: Date.now(), handIn: newest.handIn });
    if (!reply) return say(UNFIT);
    writeHint('assignment-from', draft.from.trim());
    say('');
    setPacked(await packReply(reply, name));
  };
  const onSent = async (told: string, { reply, body }: PackedReply): Promise<void> => {
    const words = `${told} Noted as replied. Only they can tell you if it arrived.`;
    // Sent by two ways, it is still one reply; the board tells of it a moment later.
    if (noted.current.has(reply.id) || sent.some((one) => one.reply.id === reply.id)) return say(words);
    noted.current.add(reply.id);
    drafts.keep(place, undefined);
    const isSaved = await record([{ type: 'reply-made', reply: reply.id, handIn: reply.handIn, body }])
      .then(() => true)
      .catch(ifNotSaved(() => false));
    say(isSaved ? words : `${words} Your browser wouldn’t save that, so it’s in this tab only.`);
  };
  return {
    sent,
    draft: packed ? undefined : draft,
    problems,
    packed,
    said,
    say,
    edit: (part) => {
      if (!draft) return;
      setProblems(NONE);
      keep({ ...draft, ...part });
    },
    start: () => {
      const last = sent.at(-1);
      keep(last ? draftOf(last.reply) : emptyReply(assignment.from || rememberedFrom()));
    },
    discard: () => {
      setDiscarded(draft && hasWords(draft) ? draft : undefined);
      keep(undefined);
      setProblems(NONE);
    },
    restore: discarded && (() => keep(discarded)),
    make: () => void make(),
    sendAgain: (reply) => void packReply(reply, name).then(setPacked),
    onSent: (told) => packed && void onSent(told, packed),
    back: () => {
      if (packed && sent.some(({ reply }) => reply.id === packed.reply.id)) setDraft(undefined);
      setPacked(undefined);
      say('');
    },
  };
}

/** The id of the control in which something is written: `from`, `line`, or the address of an exercise. */
export const fieldId = (field: string): string => `reply-${field.replace('/', '-')}`;

function rememberedFrom(): string {
  const from = readHint('assignment-from');
  return typeof from === 'string' ? from : '';
}

const NOTHING = 'Nothing to send yet. Write a line, comment on an answer, rate something or ask for it once more.';
const UNFIT =
  'This hand-in names something that no course has, so a reply to it can’t be made. Take out your comments on it and try again.';

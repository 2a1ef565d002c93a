import { useState } from 'preact/hooks';
import { readHint, writeHint } from '../../../device/local-hints.ts';
import { newId } from '../../../device/open-log.ts';
import type { Board } from '../../../device/trainer-board.ts';
import { useSaid } from '../../../exercises/Said.tsx';
import type { Assignment } from '../../../log/assignment.ts';
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
import { type Sending, useSending } from './use-sending.ts';

interface Options {
  /** The hand-in that is answered; undefined where there is none yet. */
  newest: BoardHandIn | undefined;
  /** Whose it is, as the board shows it. */
  name: string;
  assignment: Assignment;
  record: Board['record'];
  drafts: Board['log']['drafts'];
}

export interface Replying extends Sending {
  /** What is being written; undefined while nobody writes. */
  draft: ReplyDraft | undefined;
  /** Why it can't be sent as it is, by field; shown once somebody tried. */
  problems: ReadonlyMap<string, string>;
  said: ReturnType<typeof useSaid>[0];
  say: (words: string) => void;
  edit(part: Partial<ReplyDraft>): void;
  /** Begins one, with what the last one said where there is one. */
  start(): void;
  discard(): void;
  /** Brings back what was discarded last; undefined when nothing was. */
  restore: (() => void) | undefined;
  make(): void;
  /** Goes back from what is packed: to the form, as long as it was not sent. */
  back(): void;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** A reply to the newest hand-in of one person, kept with the board with every letter. */
export function useReply({ newest, name, assignment, record, drafts }: Options): Replying {
  const place = replyPlace(newest?.handIn.id ?? '');
  const [draft, setDraft] = useState<ReplyDraft | undefined>(() => {
    const begun = newest && drafts.takeUp(place, isReplyDraft);
    return isReplyDraft(begun) ? begun : undefined;
  });
  const [discarded, setDiscarded] = useState<ReplyDraft>();
  const [problems, setProblems] = useState(NONE);
  const [said, say] = useSaid();
  const sending = useSending({
    to: name,
    sent: newest?.replies ?? [],
    record,
    say,
    onFirst: () => drafts.keep(place, undefined),
  });
  const { sent, packed, pack, unpack } = sending;
  const keep = (next: ReplyDraft | undefined): void => {
    setProblems(NONE);
    setDraft(next);
    drafts.keep(place, next);
  };
  const make = (): void => {
    if (!draft || !newest) return;
    const found = hasWords(draft) ? replyProblems(draft) : new Map([['line', NOTHING]]);
    setProblems(found);
    const [first] = found.keys();
    if (first !== undefined) {
      document.getElementById(fieldId(first))?.focus();
      return;
    }
    const edition = Math.max(0, ...sent.map(({ reply }) => reply.edition)) + 1;
    const reply = buildReply(draft, { id: newId(), edition, at: Date.now(), handIn: newest.handIn });
    writeHint('assignment-from', draft.from.trim());
    say(reply ? '' : UNFIT);
    if (reply) void pack(reply);
  };
  return {
    ...sending,
    draft: packed ? undefined : draft,
    problems,
    said,
    say,
    edit: (part) => draft && keep({ ...draft, ...part }),
    start: () => keep(begunFrom(sent.at(-1), assignment)),
    discard: () => {
      setDiscarded(draft && hasWords(draft) ? draft : undefined);
      keep(undefined);
    },
    restore: discarded && (() => keep(discarded)),
    make,
    back: () => {
      if (sent.some(({ reply }) => reply.id === packed?.reply.id)) setDraft(undefined);
      unpack();
      say('');
    },
  };
}

/** What the last reply said, else an empty one from whoever gave the assignment. */
const begunFrom = (last: SentReply | undefined, { from }: Assignment): ReplyDraft =>
  last ? draftOf(last.reply) : emptyReply(from || rememberedFrom());

/** The id of the control in which something is written: `from`, `line`, or the address of an exercise. */
export const fieldId = (field: string): string => `reply-${field.replace('/', '-')}`;

function rememberedFrom(): string {
  const from = readHint('assignment-from');
  return typeof from === 'string' ? from : '';
}

const NOTHING = 'Nothing to send yet. Write a line, comment on an answer, rate something or ask for it once more.';
const UNFIT =
  'This hand-in names something that no course has, so a reply to it can’t be made. Take out your comments on it and try again.';

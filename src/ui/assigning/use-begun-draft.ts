import { useEffect, useState } from 'preact/hooks';
import { readHint, writeHint } from '../../device/local-hints.ts';
import { ASSIGNMENT_FORM, type Board } from '../../device/trainer-board.ts';
import type { AssignmentDraft } from '../../team/assignment/assignment-draft.ts';
import { type BegunDraft, isBegun, nextDraft, readBegunDraft } from '../../team/assignment/begun-draft.ts';

interface Kept {
  begun: BegunDraft;
  /** What was in the form before something else took its place. */
  aside: BegunDraft | undefined;
}

export interface DraftWork extends Kept {
  edit(part: Partial<AssignmentDraft>): void;
  /** Puts something else into the form. What was begun there is set aside. */
  start(next: BegunDraft): void;
  /** Empties the form for the next one, because what was in it is made. */
  finish(): void;
  /** Changes places with what was set aside, here or in another tab. */
  goBack(): void;
}

/**
 * The form and what was set aside, kept with the board with every letter. Each tab has its own; what another one began can
 * be gone back to like what was set aside. `arrived` is what the page's address brought.
 */
export function useBegunDraft(drafts: Board['log']['drafts'], arrived: BegunDraft | undefined): DraftWork {
  const [kept, setKept] = useState<Kept>(() => {
    const before = readKept(drafts.takeUp(ASSIGNMENT_FORM, () => true));
    return arrived ? inPlaceOf(before, arrived) : before;
  });
  const [others, setOthers] = useState(() => drafts.others(ASSIGNMENT_FORM));
  useEffect(() => drafts.subscribe(() => setOthers(drafts.others(ASSIGNMENT_FORM))), [drafts]);
  const keep = (next: Kept): void => {
    setKept(next);
    drafts.keep(ASSIGNMENT_FORM, next);
  };
  const { begun, aside } = kept;
  const other = others.find(({ value }) => isBegun(readKept(value).begun));
  return {
    begun,
    aside: aside ?? (other && readKept(other.value).begun),
    edit: (part) => keep({ aside, begun: { ...begun, draft: { ...begun.draft, ...part } } }),
    start: (next) => keep(inPlaceOf(kept, next)),
    finish: () => {
      const { from, replyTo } = begun.draft;
      writeHint('assignment-from', from);
      writeHint('assignment-reply-to', replyTo.trim());
      keep({ aside, begun: nextDraft(from, replyTo.trim()) });
    },
    goBack: () => {
      if (aside) keep({ begun: aside, aside: isBegun(begun) ? begun : undefined });
      else if (other) {
        drafts.exchange(other);
        setKept(readKept(other.value));
      }
    },
  };
}

/** An empty form, by whoever asked last time. */
export const emptyForm = (): BegunDraft => nextDraft(remembered('assignment-from'), remembered('assignment-reply-to'));

function remembered(name: 'assignment-from' | 'assignment-reply-to'): string {
  const value = readHint(name);
  return typeof value === 'string' ? value : '';
}

const inPlaceOf = ({ begun, aside }: Kept, next: BegunDraft): Kept => ({
  begun: next,
  aside: isBegun(begun) ? begun : aside,
});

function readKept(value: unknown): Kept {
  const { begun, aside } = Object(value) as Record<string, unknown>;
  return { begun: readBegunDraft(begun) ?? emptyForm(), aside: readBegunDraft(aside) };
}

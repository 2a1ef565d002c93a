import { useState } from 'preact/hooks';
import { readHint, writeHint } from '../../device/local-hints.ts';
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
  /** Changes places with what was set aside. */
  goBack(): void;
}

/** The form and what was set aside, kept in this browser with every letter. `arrived` is what the page's address brought. */
export function useBegunDraft(arrived: BegunDraft | undefined): DraftWork {
  const [kept, setKept] = useState<Kept>(() => {
    const before = readKept();
    return arrived ? inPlaceOf(before, arrived) : before;
  });
  const keep = (next: Kept): void => {
    setKept(next);
    writeHint('assignment-draft', next);
  };
  const { begun, aside } = kept;
  return {
    ...kept,
    edit: (part) => keep({ aside, begun: { ...begun, draft: { ...begun.draft, ...part } } }),
    start: (next) => keep(inPlaceOf(kept, next)),
    finish: () => {
      writeHint('assignment-from', begun.draft.from);
      keep({ aside, begun: nextDraft(begun.draft.from) });
    },
    goBack: () => aside && keep({ begun: aside, aside: isBegun(begun) ? begun : undefined }),
  };
}

/** Who asked last time. */
export function rememberedFrom(): string {
  const from = readHint('assignment-from');
  return typeof from === 'string' ? from : '';
}

const inPlaceOf = ({ begun, aside }: Kept, next: BegunDraft): Kept => ({
  begun: next,
  aside: isBegun(begun) ? begun : aside,
});

function readKept(): Kept {
  const { begun, aside } = Object(readHint('assignment-draft')) as Record<string, unknown>;
  return { begun: readBegunDraft(begun) ?? nextDraft(rememberedFrom()), aside: readBegunDraft(aside) };
}

import { useLayoutEffect, useState } from 'preact/hooks';
import type { Person } from '../../device/learner.ts';
import type { CommitmentMade } from '../../log/event.ts';

/** Where the note on a call is kept while it is typed. */
export const notePlace = ({ id }: Pick<CommitmentMade, 'id'>): string => `${id}#note`;

interface Options<T> {
  /** Undefined until the log is open. */
  drafts: Person['drafts'] | undefined;
  place: string;
  isDraft: (value: unknown) => value is T;
  /** From when on a draft counts, in milliseconds since 1970. */
  since: () => number | undefined;
}

/** What is being filled in at a place, and how to keep it with every letter; undefined ends it. */
export function useDraft<T>({ drafts, place, isDraft, since }: Options<T>) {
  const [draft, setDraft] = useState<T>();
  useLayoutEffect(() => {
    const begun = drafts?.takeUp(place, isDraft, since());
    if (isDraft(begun)) setDraft(begun);
  }, [drafts, place]);
  const keep = (next: T | undefined): void => {
    setDraft(next === undefined ? undefined : () => next);
    drafts?.keep(place, next);
  };
  return [draft, keep] as const;
}

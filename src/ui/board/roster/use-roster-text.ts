import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import type { Draft } from '../../../log/draft.ts';
import { isFields } from '../../../primitives/field-checks.ts';
import type { RosterReading } from '../../../team/board/parse-roster.ts';
import { addressOf, type RosterPerson } from '../../../team/board/roster.ts';
import { rosterText } from '../../../team/board/roster-text.ts';
import type { OtherDraft } from '../../kit/OtherDrafts.tsx';

interface Options {
  /** The id of the assignment whose list it is. */
  assignment: string;
  roster: readonly RosterPerson[];
  drafts: Board['log']['drafts'];
  /** Called with the people to save. */
  onSave: (people: readonly RosterPerson[]) => void;
}

export interface RosterText {
  text: string;
  /** The people in it. */
  found: RosterReading;
  /** Whether it differs from what is saved, so that the names are worth a look. */
  isChanged: boolean;
  /** Whether another list was saved since this one was begun. */
  isOvertaken: boolean;
  problem: string;
  /** What other tabs have begun here. */
  others: readonly OtherDraft[];
  onType(text: string): void;
  onSubmit(): void;
  /** Puts the saved list back. */
  onUndo(): void;
  onGoOn(other: Draft): void;
  onDrop(other: Draft): void;
}

/** A list that was typed and is not saved, and the saved one that it was begun from. */
interface BegunRoster {
  text: string;
  before: string;
}

const isBegunRoster = (value: unknown): value is BegunRoster =>
  isFields(value) && typeof value['text'] === 'string' && typeof value['before'] === 'string';

/**
 * The list of names while it is typed, kept with the board with every letter. What reads tables is fetched when somebody
 * types, not with the page.
 */
export function useRosterText({ assignment, roster, drafts, onSave }: Options): RosterText {
  const place = `roster:${assignment}`;
  const saved = useMemo(() => rosterText(roster), [roster]);
  const savedReading = useMemo(() => readingOf(roster), [roster]);
  const [begun, setBegun] = useState<BegunRoster>();
  const [reading, setReading] = useState<RosterReading>();
  const [problem, setProblem] = useState('');
  const [others, setOthers] = useState<readonly Draft[]>([]);
  // The board shows a list a moment after it was saved.
  const isSaving = useRef(false);

  const read = async (text: string): Promise<readonly RosterPerson[]> => {
    const { readRoster } = await import('../../../team/board/parse-roster.ts');
    const found = readRoster(text);
    setReading(found);
    return found.people;
  };
  const show = (next: BegunRoster | undefined): void => {
    isSaving.current = false;
    setBegun(next);
    setProblem('');
    // Whoever saves is told when it can't be read.
    if (next) read(next.text).catch(() => {});
  };
  const keep = (next: BegunRoster | undefined): void => {
    show(next);
    drafts.keep(place, next);
  };
  useLayoutEffect(() => {
    const found = drafts.takeUp(place, isBegunRoster);
    show(isBegunRoster(found) ? found : undefined);
    const look = (): void => setOthers(drafts.others(place));
    look();
    return drafts.subscribe(look);
  }, [drafts, place]);
  useLayoutEffect(() => {
    if (isSaving.current) show(undefined);
  }, [saved]);

  const save = async (): Promise<void> => {
    const people = await read(begun?.text ?? saved).catch(() => undefined);
    if (!people) return setProblem('We couldn’t read the list. Check your connection and try again.');
    const isEmpty = people.length === 0 && roster.length === 0;
    setProblem(isEmpty ? 'No names yet. Paste or type at least one.' : '');
    if (isEmpty) return document.getElementById('roster')?.focus();
    const text = rosterText(people);
    keep(undefined);
    if (text !== saved) {
      setBegun({ text, before: saved });
      isSaving.current = true;
    }
    onSave(people);
  };

  return {
    text: begun?.text ?? saved,
    found: (begun && reading) ?? savedReading,
    isChanged: begun !== undefined && begun.text !== saved,
    isOvertaken: begun !== undefined && begun.before !== saved,
    problem,
    others: others.flatMap((draft) => {
      const { value } = draft;
      return isBegunRoster(value) && value.text.trim() !== '' ? [{ draft, words: value.text, fits: true }] : [];
    }),
    onType: (text) => keep(text === saved ? undefined : { text, before: begun?.before ?? saved }),
    onSubmit: () => void save(),
    onUndo: () => keep(undefined),
    onGoOn: (other) => {
      drafts.exchange(other);
      if (isBegunRoster(other.value)) show(other.value);
    },
    onDrop: (other) => drafts.drop(other),
  };
}

/** What the saved list holds, as if it had just been read; its rows are those of its text, which begins with a heading. */
const readingOf = (roster: readonly RosterPerson[]): RosterReading => ({
  people: [...roster],
  twice: [],
  left: 0,
  wrong: roster.flatMap((person, index) => {
    const { name, email } = person;
    return email !== undefined && addressOf(person) === undefined ? [{ row: index + 2, name, email }] : [];
  }),
});

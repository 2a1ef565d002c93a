import { isFields, isNumber, isText } from '../primitives/field-checks.ts';

/** Something that was begun and is not finished, as one page left it. Two pages never write the same one. */
export interface Draft {
  /** Where it was begun: the address of an exercise, or the name of a form. */
  place: string;
  /** The page that wrote it, from its opening to its end. */
  writer: string;
  /** The tab of that page, through reloads and from page to page. */
  tab: string;
  /** When it was last changed, in milliseconds since 1970 by the clock of the device. */
  at: number;
  /** What was begun, as JSON can hold it; its shape belongs to the place. */
  value: unknown;
}

/** What becomes of one draft: it is stored; or taken away, unless somebody went on with it elsewhere since. */
export interface DraftChange {
  draft: Draft;
  stays: boolean;
}

/** Reads what a store or a tab kept; undefined when it is no draft. */
export function readDraft(value: unknown): Draft | undefined {
  if (!isFields(value)) return undefined;
  const { place, writer, tab, at } = value;
  return isText(place) && isText(writer) && isText(tab) && isNumber(at)
    ? { place, writer, tab, at, value: value['value'] }
    : undefined;
}

/** The same of a change that waited to be stored. */
export function readDraftChange(value: unknown): DraftChange | undefined {
  if (!isFields(value)) return undefined;
  const draft = readDraft(value['draft']);
  return draft && { draft, stays: value['stays'] !== false };
}

const BEGINNING = 'draft:';

/** The key of a draft in a store, where other things are kept by other keys. */
export const draftKey = ({ place, writer }: Pick<Draft, 'place' | 'writer'>): string =>
  `${BEGINNING}${place}:${writer}`;

/** All keys of drafts lie between these. */
export const DRAFT_KEYS = [BEGINNING, `${BEGINNING}\uffff`] as const;

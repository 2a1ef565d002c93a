import { cleanText } from '../../primitives/clean-text.ts';
import type { BoardEvent, PracticeRated } from './board-events.ts';
import { looseName } from './person-names.ts';

/** In characters; what is longer is cut. */
export const LONGEST_HEARD = 400;
const LONGEST_TITLE = 120;

/** One row of the rubric as a trainer rated it in practice. */
export interface RowRating {
  /** The id of the row, and its title when it was rated. */
  row: string;
  title: string;
  /** Counted from 1. */
  level: number;
  /** The line that was heard; empty where none was written down. */
  heard: string;
}

/** A sheet that was filled in for somebody on a day. */
export interface PracticeRating {
  /** Of the event, by which it is taken back. */
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  rows: readonly RowRating[];
}

/** Who was rated, for comparison: as `personOf` has whoever hands in. */
export const personRated = ({ person, name }: Pick<PracticeRated, 'person' | 'name'>): string =>
  name === '' ? person : looseName(name);

/** The sheets of each person that stand, the newest day first. `events` are in order. */
export function ratingsByPerson(events: readonly BoardEvent[]): Map<string, PracticeRating[]> {
  const gone = new Set(events.flatMap((event) => (event.type === 'rating-taken-back' ? [event.rating] : [])));
  const found = new Map<string, PracticeRating[]>();
  for (const event of events) {
    if (event.type !== 'practice-rated' || gone.has(event.id)) continue;
    const person = personRated(event);
    found.set(person, [...(found.get(person) ?? []), shownRating(event)]);
  }
  for (const [person, ratings] of found) {
    // Of two of one day, the one that was written later.
    found.set(
      person,
      ratings.toReversed().toSorted((a, b) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1)),
    );
  }
  return found;
}

/** A board may come from a file: what is shown of it is text that can be seen. */
const shownRating = ({ id, day, rows }: PracticeRated): PracticeRating => ({
  id,
  day,
  rows: rows.map(({ row, title, level, heard }) => ({
    row,
    title: cleanText(title, LONGEST_TITLE).text,
    level,
    heard: cleanText(heard, LONGEST_HEARD).text,
  })),
});

/** Ids of all that was ever rated of a person, and of what was taken back of it. */
export function ratingsOfPerson(events: readonly BoardEvent[], person: string): string[] {
  const rated = new Set(
    events.flatMap((event) => (event.type === 'practice-rated' && personRated(event) === person ? [event.id] : [])),
  );
  const taken = events.flatMap((event) =>
    event.type === 'rating-taken-back' && rated.has(event.rating) ? [event.id] : [],
  );
  return [...rated, ...taken];
}

/** The newest level of a row, with its day. */
export function newestOf(ratings: readonly PracticeRating[], row: string): (RowRating & { day: string }) | undefined {
  for (const { day, rows } of ratings) {
    const rated = rows.find((each) => each.row === row);
    if (rated) return { ...rated, day };
  }
  return undefined;
}

/** The rows that anybody was rated on, each once, by title. */
export function ratedRows(people: Iterable<readonly PracticeRating[]>): Pick<RowRating, 'row' | 'title'>[] {
  const titles = new Map<string, string>();
  for (const ratings of people) {
    for (const { row, title } of ratings.flatMap(({ rows }) => rows)) if (!titles.has(row)) titles.set(row, title);
  }
  return [...titles].map(([row, title]) => ({ row, title })).toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

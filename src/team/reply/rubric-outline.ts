import type { Rubric, RubricRow } from '../../catalog/schemas/rubric.ts';
import { partsOf } from '../../log/exercise-address.ts';

/** The rubric as replies need it; plain JSON for a page to fetch. */
export interface RubricOutline extends Pick<Rubric, 'levels' | 'target'> {
  rows: readonly RubricRow[];
  /** The ids of the rows that the guide of a module rates, by each of its lessons. */
  byLesson: Readonly<Record<string, readonly string[]>>;
}

export const NO_RUBRIC: RubricOutline = { levels: [], target: 0, rows: [], byLesson: {} };

/** The rows for some lessons, in the order of the rubric and each once. */
export function rowsFor({ rows, byLesson }: RubricOutline, lessons: readonly string[]): RubricRow[] {
  const named = new Set(lessons.flatMap((lesson) => (Object.hasOwn(byLesson, lesson) ? (byLesson[lesson] ?? []) : [])));
  return rows.filter(({ id }) => named.has(id));
}

/** The lessons of which something was answered, each once, in the order of the answers. */
export const lessonsAnswered = (answers: readonly { exercise: string }[]): string[] => [
  ...new Set(answers.map(({ exercise }) => partsOf(exercise).lesson)),
];

/** A level as people read it: "3, In tempo"; the number alone where the rubric has no such level any more. */
export function levelInWords({ levels }: Pick<RubricOutline, 'levels'>, level: number): string {
  const name = levels[level - 1];
  return name === undefined ? `${level}` : `${level}, ${name}`;
}

/** What one hears at a level of a row, and what at the next one; undefined where the rubric has no such. */
export const anchorsAt = (
  row: Pick<RubricRow, 'anchors'> | undefined,
  level: number,
): { now: string | undefined; next: string | undefined } => ({
  now: row?.anchors[level - 1],
  next: row?.anchors[level],
});

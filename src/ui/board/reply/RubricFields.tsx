import { useEffect, useState } from 'preact/hooks';
import { rubricOfCourse } from '../../../device/course-client.ts';
import { anchorsAt, levelInWords, type RubricOutline, rowsFor } from '../../../team/reply/rubric-outline.ts';
import { described, Field } from '../../kit/Field.tsx';

interface Props {
  /** Ids of the lessons that were answered. */
  lessons: readonly string[];
  /** Levels by row. */
  rated: Readonly<Record<string, number>>;
  onRate: (rated: Readonly<Record<string, number>>) => void;
}

/** The rows of the rubric that the guides of these lessons rate; nothing for a course without. */
export function RubricFields({ lessons, rated, onRate }: Props) {
  const [rubric, setRubric] = useState<RubricOutline | 'failed'>();
  const load = (): void => {
    setRubric(undefined);
    rubricOfCourse().then(setRubric, () => setRubric('failed'));
  };
  useEffect(load, []);
  if (rubric === 'failed') {
    return (
      <p role="alert">
        The rubric didn’t load.{' '}
        <button type="button" class="link-button" onClick={load}>
          Try again
        </button>
      </p>
    );
  }
  const rows = rubric ? rowsFor(rubric, lessons) : [];
  if (!rubric || rows.length === 0) return null;
  return (
    <details class="rubric-fields" open={Object.keys(rated).length > 0}>
      <summary>Rate by the rubric</summary>
      {rows.map((row) => {
        const level = rated[row.id];
        const field = {
          id: `reply-row-${row.id}`,
          hint: level === undefined ? undefined : anchorsAt(row, level).now,
          problem: undefined,
        };
        return (
          <Field key={row.id} {...field} label={row.title}>
            <select
              {...described(field)}
              value={level ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [row.id]: _before, ...others } = rated;
                onRate(value === '' ? others : { ...others, [row.id]: Number(value) });
              }}
            >
              <option value="">Not rated</option>
              {rubric.levels.map((_name, index) => (
                <option key={index} value={index + 1}>
                  {levelInWords(rubric, index + 1)}
                </option>
              ))}
            </select>
          </Field>
        );
      })}
    </details>
  );
}

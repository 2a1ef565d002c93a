import { useState } from 'preact/hooks';
import type { Rubric } from '../../../catalog/schemas/rubric.ts';
import { isDay } from '../../../primitives/field-checks.ts';
import { LONGEST_HEARD, type RowRating } from '../../../team/board/practice-ratings.ts';

interface Props {
  rubric: Rubric;
  today: string;
  /** Resolves when it is kept, or known not to be. */
  onRate(day: string, rows: RowRating[]): Promise<void>;
}

type Filled = Readonly<Record<string, { level: number; heard: string }>>;

/** A sheet to fill in: a level for each row that was watched, and the line that shows it. */
export function RatingForm({ rubric: { rows, levels, target }, today, onRate }: Props) {
  const [day, setDay] = useState(today);
  const [filled, setFilled] = useState<Filled>({});
  const [problem, setProblem] = useState('');
  const [isOpen, setOpen] = useState(false);
  const of = (row: string) => filled[row] ?? { level: 0, heard: '' };
  const save = (event: Event): void => {
    event.preventDefault();
    const rated = rows.map(({ id, title }) => ({ row: id, title, ...of(id), heard: of(id).heard.trim() }));
    const found = problemOf(day, today, rated);
    setProblem(found);
    if (found !== '') return;
    setFilled({});
    setOpen(false);
    void onRate(
      day,
      rated.filter(({ level }) => level > 0),
    );
  };
  return (
    <details class="rate no-print" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Rate a practice or a call</summary>
      <form onSubmit={save} novalidate>
        <p class="soft">
          Rate the rows you agreed on, and leave the others. Level {target}, {levels[target - 1]}, is what paths ask
          for.
        </p>
        <label class="field">
          <span>Day</span>
          <input type="date" value={day} max={today} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
        </label>
        {rows.map(({ id, title, anchors }) => (
          <fieldset key={id}>
            <legend>{title}</legend>
            <select
              aria-label={`Level in ${title}`}
              value={of(id).level}
              onChange={({ currentTarget }) =>
                setFilled({ ...filled, [id]: { ...of(id), level: Number(currentTarget.value) } })
              }
            >
              <option value={0}>Not rated</option>
              {levels.map((level, index) => (
                <option key={level} value={index + 1}>
                  {index + 1} {level}
                </option>
              ))}
            </select>
            {of(id).level > 0 && <p class="soft">{anchors[of(id).level - 1]}</p>}
            <input
              type="text"
              autocomplete="off"
              maxLength={LONGEST_HEARD}
              placeholder="The line you heard"
              aria-label={`The line you heard, in ${title}`}
              value={of(id).heard}
              onInput={({ currentTarget }) => setFilled({ ...filled, [id]: { ...of(id), heard: currentTarget.value } })}
            />
          </fieldset>
        ))}
        <p class="problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="button" data-action="rate">
          Save the rating
        </button>
      </form>
    </details>
  );
}

function problemOf(day: string, today: string, rated: readonly RowRating[]): string {
  if (!isDay(day) || day > today) return 'Choose the day on which you heard it, today or earlier.';
  const loose = rated.find(({ level, heard }) => level === 0 && heard !== '');
  if (loose) return `You wrote down a line for “${loose.title}”. Choose its level, too, or take the line out.`;
  return rated.some(({ level }) => level > 0) ? '' : 'Choose a level in at least one row.';
}

import { isDay } from '../../primitives/field-checks.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { type Pace, paceDays } from '../../team/assignment/pace.ts';
import { spoken } from '../kit/day.ts';
import { described, Field } from '../kit/Field.tsx';
import { PartDays } from './PartDays.tsx';

interface Props {
  course: AssignableCourse;
  /** Ids, in order. */
  lessons: readonly string[];
  pace: Pace;
  problem: string | undefined;
  onPace(part: Partial<Pace>): void;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** The rhythm of lessons that come one after another, and the days that it gives. */
export function PaceFields({ course, lessons, pace, problem, onPace }: Props) {
  const days = paceDays(pace, lessons.length) ?? [];
  const first = { id: 'assignment-first', hint: 'The first lesson is due on or after it.', problem };
  const toggle = (weekday: number): void => {
    const others = pace.weekdays.filter((each) => each !== weekday);
    // What was moved by hand was moved in the rhythm that was.
    onPace({ weekdays: others.length < pace.weekdays.length ? others : [...others, weekday], moved: {} });
  };
  return (
    <div class="pace">
      <div class="pair">
        <Field {...first} label="First day">
          <input
            {...described(first)}
            type="date"
            value={pace.first}
            onInput={({ currentTarget }) => onPace({ first: currentTarget.value, moved: {} })}
          />
        </Field>
        <fieldset class="weekdays">
          <legend>Due on</legend>
          {WEEKDAYS.map((name, index) => (
            <label key={name}>
              <input type="checkbox" checked={pace.weekdays.includes(index + 1)} onChange={() => toggle(index + 1)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {days.length > 0 && <PartDays course={course} lessons={lessons} days={days} pace={pace} onPace={onPace} />}
      {pace.skipped.filter(isDay).map((day) => (
        <p key={day} class="act">
          <span>{spoken(day)} is skipped.</span>
          <button
            type="button"
            class="button quiet"
            onClick={() => onPace({ skipped: pace.skipped.filter((other) => other !== day) })}
          >
            Use it again<span class="visually-hidden">: {spoken(day)}</span>
          </button>
        </p>
      ))}
    </div>
  );
}

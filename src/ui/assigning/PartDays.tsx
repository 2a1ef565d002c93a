import { Said, useSaid } from '../../exercises/Said.tsx';
import { weekdayOf } from '../../primitives/calendar-day.ts';
import { count } from '../../primitives/count.ts';
import { isDay } from '../../primitives/field-checks.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import type { Pace } from '../../team/assignment/pace.ts';
import { spoken } from '../kit/day.ts';

interface Props {
  course: AssignableCourse;
  /** Ids, in order. */
  lessons: readonly string[];
  /** The day of each. */
  days: readonly string[];
  pace: Pace;
  onPace(part: Partial<Pace>): void;
}

/** Each lesson with its day, which can be changed alone, or skipped together with all that come after. */
export function PartDays({ course, lessons, days, pace, onPace }: Props) {
  const [said, setSaid] = useSaid();
  const move = (place: number, day: string): void => {
    if (isDay(day)) onPace({ moved: { ...pace.moved, [place]: day } });
  };
  const skip = (day: string): void => {
    onPace({ skipped: [...pace.skipped, day].toSorted() });
    setSaid(`${spoken(day)} is skipped. This lesson and all after it come later.`);
  };
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return (
    <details class="part-days">
      <summary>
        {count(days.length, 'lesson')}, from {spoken(first)} to {spoken(last)}
      </summary>
      <ol>
        {lessons.map((id, place) => {
          const title = course.lessons.find((lesson) => lesson.id === id)?.title ?? 'A lesson this site doesn’t have';
          const day = days[place] ?? '';
          const isRegular = pace.moved[place] === undefined;
          return (
            <li key={id}>
              <span>{title}</span>
              <span class="part-acts">
                <input
                  type="date"
                  value={day}
                  aria-label={`Day of “${title}”`}
                  onChange={({ currentTarget }) => move(place, currentTarget.value)}
                />
                <span class="soft">{WEEKDAY[weekdayOf(day)] ?? ''}</span>
                {isRegular ? (
                  <button type="button" class="button quiet" onClick={() => skip(day)}>
                    Skip<span class="visually-hidden"> {spoken(day)}</span>
                  </button>
                ) : (
                  <button
                    type="button"
                    class="button quiet"
                    onClick={() => onPace({ moved: without(pace.moved, place) })}
                  >
                    Reset<span class="visually-hidden"> the day of “{title}”</span>
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        <Said told={said} />
      </p>
    </details>
  );
}

/** By the number of a weekday; a date field does not show it. */
const WEEKDAY = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function without(moved: Pace['moved'], place: number): Pace['moved'] {
  const { [place]: _own, ...others } = moved;
  return others;
}

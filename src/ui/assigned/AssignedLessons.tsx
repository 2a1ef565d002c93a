import { dueInWords } from '../../team/assignment/state-in-words.ts';
import { useToday } from '../kit/use-today.ts';
import type { LessonRow } from './lesson-rows.ts';

/** The lessons of an assignment in their order, each with how far it is, and with its day where it has one of its own. */
export function AssignedLessons({ rows }: { rows: readonly LessonRow[] }) {
  const today = useToday();
  return (
    <ol class="assigned-lessons">
      {rows.map(({ title, href, status, words, day }) => (
        <li key={title} data-status={status}>
          <span class="tick" aria-hidden="true" />
          <span>
            {href === undefined ? (
              title
            ) : (
              <a class="lone-link" href={href}>
                {title}
              </a>
            )}
            <span class="soft"> {words}</span>
            {day !== undefined && <PartDay day={day} today={today} isDone={status === 'complete'} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

const PartDay = ({ day, today, isDone }: { day: string; today: string; isDone: boolean }) => (
  <time class="part-day" dateTime={day} data-overdue={!isDone && day < today}>
    {dueInWords(day, { today, language: document.documentElement.lang }, !isDone)}
  </time>
);

import { dayOf, shortDay } from '../../primitives/calendar-day.ts';
import { count } from '../../primitives/count.ts';
import type { RecordedLesson, RecordedPart } from '../../projections/course-record.ts';
import { dayInWords } from '../kit/time-in-words.ts';

interface Props {
  paths: readonly RecordedPart[];
  modules: readonly RecordedPart[];
  /** Empty where none was typed. */
  name: string;
  /** When it was put together, in milliseconds since 1970. */
  now: number;
}

/** The record itself: one page of paper. */
export function RecordSheet({ paths, modules, name, now }: Props) {
  const today = dayOf(now);
  const lessons = modules.flatMap((module) => module.lessons);
  const learned = lessons.filter(({ learnedAt }) => learnedAt !== undefined).length;
  return (
    <section class="record-sheet" aria-label="The record" data-record={lessons.length}>
      <p class="owner" data-owner>
        {name || <span class="soft">Name</span>}
      </p>
      <p>
        {document.documentElement.dataset['site']}, as of {dayInWords(now)}: {count(lessons.length, 'lesson')} complete,{' '}
        {learned} learned.
      </p>
      {paths.length > 0 && <Paths paths={paths} today={today} />}
      <div class="modules">
        {modules.map((module) => (
          <Module key={module.id} module={module} today={today} />
        ))}
      </div>
      <p class="terms">
        Complete: every required exercise in the lesson was answered. Learned: 80% of its questions were answered right
        on two different days, and last time, too.
      </p>
      <p class="honest">Recorded by the learner’s own browser. Nobody checked who was typing.</p>
    </section>
  );
}

const Paths = ({ paths, today }: Pick<Props, 'paths'> & { today: string }) => (
  <>
    <h2>Learning paths</h2>
    <ul class="paths">
      {paths.map(({ id, title, size, lessons, completeAt }) => (
        <li key={id}>
          <strong>{title}</strong>: {lessons.length} of {count(size, 'lesson')}
          {completeAt !== undefined && `, complete on ${short(completeAt, today)}`}
        </li>
      ))}
    </ul>
  </>
);

const Module = ({ module: { id, title, size, lessons }, today }: { module: RecordedPart; today: string }) => (
  <table data-hue={id}>
    <caption>
      {title}{' '}
      <span class="soft">
        {lessons.length} of {size}
      </span>
    </caption>
    <thead>
      <tr>
        <th scope="col">Lesson</th>
        <th scope="col">Complete</th>
        <th scope="col">Learned</th>
      </tr>
    </thead>
    <tbody>
      {lessons.map((lesson) => (
        <Row key={lesson.id} lesson={lesson} today={today} />
      ))}
    </tbody>
  </table>
);

const Row = ({ lesson: { title, completeAt, learnedAt }, today }: { lesson: RecordedLesson; today: string }) => (
  <tr>
    <th scope="row">{title}</th>
    <td>{short(completeAt, today)}</td>
    <td>{learnedAt === undefined ? 'not yet' : short(learnedAt, today)}</td>
  </tr>
);

/** A record is looked at years later, so a day never goes without its year. */
const short = (millis: number, today: string): string => {
  const day = dayOf(millis);
  const words = shortDay(day, { today, language: document.documentElement.lang });
  return day.slice(0, 4) === today.slice(0, 4) ? `${words}, ${Number(day.slice(0, 4))}` : words;
};

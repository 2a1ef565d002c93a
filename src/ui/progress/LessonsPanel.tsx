import type { CourseParts } from '../../catalog/course-part.ts';
import type { KnownLesson } from '../../catalog/known-lesson.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import type { LessonScore } from '../../projections/lesson-scores.ts';
import type { Learned } from '../../projections/review/learned.ts';
import { isLearned } from '../../projections/review/learned.ts';
import { Hairpin } from '../kit/Hairpin.tsx';
import { dayInWords } from '../kit/time-in-words.ts';

interface Props {
  modules: CourseParts['modules'];
  lessons: readonly Pick<KnownLesson, 'id' | 'title'>[];
  scores: readonly LessonScore[];
  /** How much of each lesson is known, by its id. */
  known: ReadonlyMap<string, Learned>;
}

interface Row {
  title: string;
  score: LessonScore;
  learned: Learned | undefined;
}

/** How far the lessons are, complete and learned apart, module by module. */
export function LessonsPanel({ modules, lessons, scores, known }: Props) {
  const rows = new Map(
    scores.map((score): [string, Row] => {
      const title = lessons.find(({ id }) => id === score.lesson)?.title ?? score.lesson;
      return [score.lesson, { title, score, learned: known.get(score.lesson) }];
    }),
  );
  return (
    <section class="panel" aria-labelledby="lessons">
      <h2 id="lessons">Lessons</h2>
      <p class="soft">
        Complete: you’ve answered every required exercise. Learned: you know 80% of the questions well. Review gets you
        there, and can take it back.
      </p>
      {modules.map((module) => (
        <ModuleRows key={module.id} module={module} rows={module.lessons.flatMap((id) => rows.get(id) ?? [])} />
      ))}
      <p class="act">
        <a class="lone-link" href={href('/record/')}>
          Print your record on one page
        </a>
      </p>
    </section>
  );
}

function ModuleRows({ module, rows }: { module: CourseParts['modules'][number]; rows: readonly Row[] }) {
  const complete = rows.filter(({ score }) => score.status === 'complete').length;
  const learned = rows.filter(isRowLearned).length;
  const sum = (figure: (row: Row) => number): number => rows.reduce((all, row) => all + figure(row), 0);
  const questions = Math.max(
    1,
    sum(({ learned: of }) => of?.questions ?? 0),
  );
  return (
    <details class="module" data-hue={module.id} data-module={module.id}>
      <summary>
        <span>{module.title}</span>
        <Hairpin
          share={
            sum(({ score }) => score.answered) /
            Math.max(
              1,
              sum(({ score }) => score.required),
            )
          }
          known={sum(({ learned: of }) => of?.known ?? 0) / questions}
        />
        <span class="soft">
          {rows.every(({ score }) => score.status === 'new')
            ? count(rows.length, 'lesson')
            : `${complete} of ${count(rows.length, 'lesson')} complete, ${learned} learned`}
        </span>
      </summary>
      <ul>
        {rows.map((row) => (
          <li
            key={row.score.lesson}
            data-lesson={row.score.lesson}
            data-status={row.score.status}
            data-learned={isRowLearned(row)}
          >
            <a href={href(`/lessons/${row.score.lesson}/`)}>{row.title}</a>
            <span class="soft">{rowInWords(row)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const isRowLearned = ({ learned }: Row): boolean => learned !== undefined && isLearned(learned);

function rowInWords(row: Row): string {
  const { score, learned } = row;
  if (score.status === 'new') return 'Not started';
  if (score.completeAt === undefined) return `${score.answered} of ${count(score.required, 'exercise')} answered`;
  const complete = `Complete since ${dayInWords(score.completeAt)}`;
  if (isRowLearned(row)) return `${complete}, and learned`;
  return learned ? `${complete}; ${learned.known} of ${count(learned.questions, 'question')} known well` : complete;
}

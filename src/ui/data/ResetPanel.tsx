import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusAfter } from '../../exercises/use-focus.ts';
import type { ProgressReset } from '../../log/event.ts';
import { waits } from '../../log/storage-fault.ts';
import { count } from '../../primitives/count.ts';
import { lessonsWithWork } from '../../projections/lesson-work.ts';
import { openResets } from '../../projections/standing.ts';
import { inWords } from '../kit/time-in-words.ts';
import type { PageLesson } from '../listing/page-lessons.ts';

interface Props {
  learner: Learner;
  lessons: readonly PageLesson<'data'>[];
}

/** So many resets can be taken back on the page; all of them stay in the log. */
const MOST_UNDOS = 5;

/** Starting over, with an exercise, a lesson or everything, and taking that back. */
export function ResetPanel({ learner, lessons }: Props) {
  const [, setChange] = useState(0);
  const [message, setMessage] = useSaid();
  const status = useFocusAfter<HTMLParagraphElement>(message.times);
  useEffect(() => learner.subscribe(() => setChange((before) => before + 1)), [learner]);

  const events = learner.events();
  const works = useMemo(() => lessonsWithWork(events, lessons), [events, lessons]);
  const all = learner.log.list();
  const resets = useMemo(() => openResets(all).slice(-MOST_UNDOS).reverse(), [all]);
  const reset = async (scope: ProgressReset['scope'], names: readonly string[], what: string): Promise<void> => {
    await learner.record({ type: 'progress-reset', scope, names }).catch(waits);
    setMessage(`${what} starts over. You can undo that below.`);
  };
  const undo = async (made: ProgressReset): Promise<void> => {
    await learner.record({ type: 'reset-undone', reset: made.id }).catch(waits);
    setMessage(`${titleOf(made, lessons)} is back as it was.`);
  };

  return (
    <section class="panel" aria-labelledby="reset">
      <h2 id="reset">Start over</h2>
      {works.length === 0 && resets.length === 0 && <p>Nothing to start over yet.</p>}
      {works.map(({ lesson, names, exercises }) => (
        <details key={lesson.id} class="work">
          <summary>
            {lesson.title} <span class="soft">{count(exercises.length, 'exercise')} answered</span>
          </summary>
          <ul>
            {exercises.map(({ id, stem, addresses }) => (
              <li key={id}>
                <span>{stem}</span>
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => void reset('exercise', addresses, `“${stem}”`)}
                >
                  Reset<span class="visually-hidden"> the exercise {stem}</span>
                </button>
              </li>
            ))}
          </ul>
          <p class="act">
            <button type="button" class="button quiet" onClick={() => void reset('lesson', names, lesson.title)}>
              Reset the whole lesson<span class="visually-hidden"> {lesson.title}</span>
            </button>
          </p>
        </details>
      ))}
      {works.length > 0 && (
        <p class="act">
          <button type="button" class="button quiet" onClick={() => void reset('everything', [], 'Everything')}>
            Reset everything
          </button>
        </p>
      )}
      <p role="status" tabIndex={-1} ref={status} data-reset-message>
        <Said told={message} />
      </p>
      {resets.length > 0 && (
        <ul class="undos" aria-label="What you’ve reset">
          {resets.map((made) => (
            <li key={made.id} data-reset={made.scope}>
              <span>
                {titleOf(made, lessons)}, {inWords(made.at)}
              </span>
              <button type="button" class="button quiet" onClick={() => void undo(made)}>
                Undo<span class="visually-hidden"> the reset of {titleOf(made, lessons)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What a reset was about, by the titles of today. */
function titleOf({ scope, names }: ProgressReset, lessons: readonly PageLesson<'data'>[]): string {
  if (scope === 'everything') return 'Everything';
  for (const { id, aliases, title, exercises } of lessons) {
    if (scope === 'lesson' && names.some((name) => name === id || aliases.includes(name))) return title;
    const exercise = exercises.find((entry) => names.includes(`${id}/${entry.id}`));
    if (exercise) return `“${exercise.stem}”`;
  }
  return names[0] ?? 'Something';
}

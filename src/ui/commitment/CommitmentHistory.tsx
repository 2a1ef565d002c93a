import { useRef, useState } from 'preact/hooks';
import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusWithChange } from '../../exercises/use-focus.ts';
import { commitmentHistory } from '../../projections/commitments.ts';
import { proposedDay } from '../../projections/proposed-day.ts';
import { CopyField } from '../kit/CopyField.tsx';
import { spoken } from '../kit/day.ts';
import { useToday } from '../kit/use-today.ts';
import { historyText, historyWords, LOST_LESSON } from './history-words.ts';
import { PastCommitment } from './PastCommitment.tsx';
import { madeBy, reviewedAs } from './plan.ts';
import { useCommitments } from './use-commitments.ts';
import { wordsWhenKept } from './words-when-kept.ts';

interface Props {
  /** All of the course. */
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title'>[];
  learner: Learner;
}

/** All that the learner planned for real calls, what came of it, and what they noted down; nothing of it is ever lost. */
export function CommitmentHistory({ lessons, learner }: Props) {
  const history = useCommitments(learner, (events) => commitmentHistory(events, lessons));
  const today = useToday();
  const [said, say] = useSaid();
  const [noting, setNoting] = useState<string>();
  const section = useRef<HTMLElement>(null);
  const focusOn = useFocusWithChange();
  const titles = new Map(lessons.map(({ id, title }) => [id, title]));
  const busy = new Set(history.filter(({ review }) => !review).map(({ lesson }) => lesson));
  const entry = (id: string) => section.current?.querySelector<HTMLElement>(`[data-commitment="${CSS.escape(id)}"]`);

  return (
    <section class="panel commitment-history" aria-labelledby="commitments" ref={section}>
      <h2 id="commitments">Plans</h2>
      <p>
        {history.length > 0 ? historyWords(history) : 'No plans yet. Each lesson ends with one for your next call.'}
      </p>
      {history.length > 0 && (
        <ul>
          {history.map((commitment) => {
            const { first, lesson, made } = commitment;
            const title = titles.get(lesson);
            return (
              <PastCommitment
                key={first.id}
                commitment={commitment}
                title={title}
                learner={learner}
                today={today}
                isNoting={noting === first.id}
                onNoting={(isOn) => {
                  say('');
                  setNoting(isOn ? first.id : undefined);
                  focusOn(() => (isOn ? entry(first.id)?.querySelector('textarea') : entry(first.id)));
                }}
                onNote={(note) => {
                  focusOn(() => entry(first.id));
                  setNoting(undefined);
                  const saved = learner.record(reviewedAs(made, { cameUp: true, note }));
                  void wordsWhenKept(saved.then(() => 'Note saved.')).then(say);
                }}
                takeUp={
                  title === undefined || busy.has(lesson)
                    ? undefined
                    : () => {
                        const day = proposedDay(today);
                        focusOn(() => entry(first.id));
                        const saved = learner.record(madeBy(lesson, { day, call: made.call ?? '' }, made));
                        void wordsWhenKept(
                          saved.then(() => `Planned for ${spoken(day)}. You’ll find it on Today.`),
                        ).then(say);
                      }
                }
              />
            );
          })}
        </ul>
      )}
      <p role="status">
        <Said told={said} />
      </p>
      {history.length > 0 && (
        <details>
          <summary>All plans as text</summary>
          <CopyField
            label="Your plans"
            value={historyText(history, (lesson) => titles.get(lesson) ?? LOST_LESSON, today)}
            action="Copy the text"
            lines={6}
            onCopy={say}
          />
        </details>
      )}
    </section>
  );
}

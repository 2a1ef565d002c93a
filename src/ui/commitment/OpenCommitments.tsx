import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import type { CommitmentMade } from '../../log/event.ts';
import { openCommitments } from '../../projections/commitments.ts';
import { spoken } from '../kit/day.ts';
import { useToday } from '../kit/use-today.ts';
import { wordsWhenKept } from './words-when-kept.ts';

interface Props {
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'plan'>[];
  learner?: Learner | undefined;
}

const SHOWN = 3;

/** What the learner said they would do on a call, and whether it came up. */
export function OpenCommitments({ lessons, learner }: Props) {
  const [open, setOpen] = useState<CommitmentMade[]>([]);
  const [message, setMessage] = useSaid();
  useToday();
  const read = (): void => setOpen(openCommitments(learner?.events() ?? [], lessons));
  useLayoutEffect(read, [learner]);
  useEffect(() => learner?.subscribe(read), [learner]);

  const review = async (made: CommitmentMade, cameUp: boolean): Promise<void> => {
    const words = cameUp ? 'Noted. What did you keep, and what would you change?' : 'Noted. The cue will come.';
    const reviewed = { type: 'commitment-reviewed', lesson: made.lesson, commitment: made.id, cameUp } as const;
    const saved = learner?.record(reviewed).then(() => words);
    setMessage(await wordsWhenKept(saved));
  };

  const shown = open
    .map((made) => ({ made, lesson: lessons.find(({ id }) => id === made.lesson) }))
    .filter((entry): entry is { made: CommitmentMade; lesson: Props['lessons'][number] } => entry.lesson !== undefined)
    .slice(0, SHOWN);

  return (
    <>
      {shown.length > 0 && (
        <section class="open-commitments" aria-label="Did it come up?">
          {shown.map(({ made, lesson }) => (
            <article key={made.id}>
              <h2>Did it come up?</h2>
              <p>{lesson.plan}</p>
              <p class="when">
                {made.call && `${made.call}, `}
                {spoken(made.day)}
              </p>
              <p class="answers">
                <button type="button" class="button quiet" onClick={() => void review(made, true)}>
                  Yes<span class="visually-hidden">, it came up: {lesson.title}</span>
                </button>
                <button type="button" class="button quiet" onClick={() => void review(made, false)}>
                  No<span class="visually-hidden">, it did not: {lesson.title}</span>
                </button>
              </p>
            </article>
          ))}
        </section>
      )}
      <p role="status">
        <Said told={message} />
      </p>
    </>
  );
}

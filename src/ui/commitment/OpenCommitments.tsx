import { useRef, useState } from 'preact/hooks';
import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusWithChange } from '../../exercises/use-focus.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import { type Commitment, latestCommitments } from '../../projections/commitments.ts';
import { proposedDay } from '../../projections/proposed-day.ts';
import { CommitmentCard } from './CommitmentCard.tsx';
import { PlanForm } from './PlanForm.tsx';
import { useCommitments } from './use-commitments.ts';
import { usePlan } from './use-plan.ts';

type PlannedLesson = Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'plan' | 'log'>;

interface Props {
  lessons: readonly PlannedLesson[];
  learner?: Learner | undefined;
}

/** Today has three things at most, of which this is one. */
const SHOWN = 1;

/** What the learner said they would do on a call: before its day as a reminder, from then on as a question. */
export function OpenCommitments({ lessons, learner }: Props) {
  const latest = useCommitments(learner, (events) => latestCommitments(events, lessons));
  // What was open when this page came to show it stays, so that a slip can be taken back where it happened.
  const shown = useRef(new Set<string>());
  for (const { lesson, review } of latest) if (!review && shown.current.size < SHOWN) shown.current.add(lesson);
  const cards = latest.flatMap((commitment) => {
    const lesson = lessons.find(({ id }) => id === commitment.lesson);
    return lesson && shown.current.has(lesson.id) ? { commitment, lesson } : [];
  });
  const others = latest.filter(({ lesson, review }) => !review && !shown.current.has(lesson)).length;
  if (!learner || cards.length === 0) return null;
  return (
    <section class="open-commitments" aria-label="What you planned for your calls">
      {cards.map(({ commitment, lesson }) => (
        <OpenCommitment key={lesson.id} commitment={commitment} lesson={lesson} learner={learner} />
      ))}
      {others > 0 && (
        <p class="others">
          <a class="lone-link" href={href('/progress/#commitments')}>
            {count(others, 'more plan')}
          </a>
        </p>
      )}
    </section>
  );
}

interface OpenProps {
  commitment: Commitment;
  lesson: PlannedLesson;
  learner: Learner;
}

function OpenCommitment({ commitment, lesson, learner }: OpenProps) {
  const [said, say] = useSaid();
  const [isOpened, setOpened] = useState(false);
  const focusOn = useFocusWithChange();
  const place = useRef<HTMLDivElement>(null);
  const hand = usePlan({ lesson: lesson.id, aliases: lesson.aliases, learner, latest: commitment });
  const isChanging = !commitment.review && (isOpened || hand.isBegun);
  const close = (): void => {
    focusOn(() => place.current?.querySelector('h2'));
    setOpened(false);
  };
  return (
    <div ref={place}>
      <CommitmentCard
        commitment={commitment}
        lesson={lesson}
        learner={learner}
        today={hand.today}
        onSaid={say}
        heading="h2"
        changing={isChanging ? 'instead' : 'closed'}
        onChange={(isLater) => {
          say('');
          focusOn(() => place.current?.querySelector('input'));
          setOpened(true);
          if (isLater) hand.change({ ...hand.plan, day: proposedDay(hand.today) });
        }}
      >
        {!commitment.review && <p class="plan">{lesson.plan}</p>}
        <p class="from">
          <a class="lone-link" href={href(`/lessons/${lesson.id}/`)}>
            {lesson.title}
          </a>
        </p>
        {isChanging && (
          <PlanForm hand={hand} action="Save" onSaid={say} onKeep={close}>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                hand.drop();
                close();
              }}
            >
              Back
            </button>
          </PlanForm>
        )}
      </CommitmentCard>
      <p role="status">
        <Said told={said} />
      </p>
    </div>
  );
}

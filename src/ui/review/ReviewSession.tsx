import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import { exerciseAt } from '../../device/course-client.ts';
import type { Learner } from '../../device/learner.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import type { ReviewDay } from '../../projections/review/day.ts';
import type { Ask, ReviewScope } from '../../projections/review/queue.ts';
import { AskedQuestion } from '../asking/AskedQuestion.tsx';
import { type Asked, loadAsked } from '../asking/load-asked.ts';
import { Hairpin } from '../kit/Hairpin.tsx';
import { sessionWords } from './review-words.ts';

interface Props {
  learner: Learner;
  day: ReviewDay;
  scope: ReviewScope;
  asks: readonly Ask[];
  deck: readonly DeckLesson[];
  /** Gets the tries of each question, in order; of one that was passed over there are none. */
  onEnd(tries: readonly (readonly ExerciseAnswered[])[]): void;
}

/** One question after the other, until all were asked. */
export function ReviewSession({ learner, day, scope, asks, deck, onEnd }: Props) {
  // As it was when the session began: every answer changes what is due.
  const [words] = useState(() => sessionWords(scope, asks.length, day));
  const [tries, setTries] = useState<readonly (readonly ExerciseAnswered[])[]>([]);
  const ask = asks[tries.length];
  const { asked, failed, again } = useAsked(ask);
  const lesson = deck.find(({ id }) => ask?.question.startsWith(`${id}/`));

  const goOn = (made: readonly ExerciseAnswered[]): void => {
    const all = [...tries, made];
    if (all.length < asks.length) setTries(all);
    else onEnd(all);
  };

  useEffect(() => {
    // One that this release does not have is passed over.
    if (asked === 'none') goOn([]);
  }, [asked]);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever has read the reasons is at the end of the last question.
    if (tries.length > 0) top.current?.scrollIntoView({ block: 'start' });
    // The next one is on its way while this one is read.
    const next = asks[tries.length + 1];
    if (next) void exerciseAt(next.asked).catch(() => {});
  }, [tries.length]);

  return (
    <div class="review-session" ref={top} data-hue={lesson?.module} data-review-state="asking">
      {tries.length === 0 ? (
        <p class="review-words">{words}</p>
      ) : (
        <p class="review-stop">
          <button type="button" class="link-button" onClick={() => onEnd(tries)}>
            Stop for now
          </button>
        </p>
      )}
      <Hairpin share={tries.length / asks.length} />
      {failed && (
        <div class="advice load-failed" role="status">
          <p>The next question did not load. Check your connection, then try again; what you answered is kept.</p>
          <button type="button" class="button quiet" onClick={again}>
            Try again
          </button>
        </div>
      )}
      {ask && asked instanceof Object && (
        <AskedQuestion
          key={ask.asked}
          exercise={asked.exercise}
          kind={asked.kind}
          learner={learner}
          context="review"
          standsFor={ask.question}
          position={`${tries.length + 1} of ${asks.length}`}
          onward={tries.length + 1 < asks.length ? 'Next' : 'Finish'}
          onNext={goOn}
        >
          {lesson && <a href={href(`/lessons/${lesson.id}/`)}>From {lesson.title}</a>}
        </AskedQuestion>
      )}
    </div>
  );
}

/** The exercise that is to be asked; `none` when this release has it no longer, undefined while it loads. */
function useAsked(ask: Ask | undefined) {
  const [loaded, setLoaded] = useState<{ of: string; asked: Asked | 'none' } | { of: string; failed: true }>();
  const [round, setRound] = useState(0);
  const address = ask?.asked ?? '';
  useEffect(() => {
    let isWanted = address !== '';
    loadAsked(address).then(
      (asked) => isWanted && setLoaded({ of: address, asked: asked ?? 'none' }),
      () => isWanted && setLoaded({ of: address, failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [address, round]);
  const current = loaded?.of === address ? loaded : undefined;
  return {
    asked: current && 'asked' in current ? current.asked : undefined,
    failed: current !== undefined && 'failed' in current,
    again: () => setRound(round + 1),
  };
}

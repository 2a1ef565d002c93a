import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import { exerciseAt } from '../../device/course-client.ts';
import type { Learner } from '../../device/learner.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import type { Ask } from '../../projections/review/queue.ts';
import { Hairpin } from '../kit/Hairpin.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';
import { useAsked } from './use-asked.ts';

interface Props {
  learner: Learner;
  asks: readonly Ask[];
  deck: readonly DeckLesson[];
  /** Why these questions are asked, as it goes on record with each answer. */
  context: 'review' | 'before';
  /** What the button says that ends before all were asked. */
  stop: string;
  /** Gets the tries of each question, in order; of one that was passed over there are none. */
  onEnd(tries: readonly (readonly ExerciseAnswered[])[]): void;
  /** What stands above the first question. */
  children?: ComponentChildren;
}

/** One question after the other, until all were asked. */
export function AskedInTurn({ learner, asks, deck, context, stop, onEnd, children }: Props) {
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
    <div class="asked-in-turn" ref={top} data-hue={lesson?.module}>
      {tries.length === 0 ? (
        children
      ) : (
        <p class="asked-stop">
          <button type="button" class="link-button" onClick={() => onEnd(tries)}>
            {stop}
          </button>
        </p>
      )}
      <Hairpin share={tries.length / asks.length} />
      {failed && (
        <div class="advice load-failed" role="status">
          <p>The next question didn’t load. Check your connection and try again. Your answers are saved.</p>
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
          context={context}
          standsFor={ask.question}
          position={`Question ${tries.length + 1} of ${asks.length}`}
          onward={tries.length + 1 < asks.length ? 'Next' : 'Finish'}
          onNext={goOn}
        >
          {lesson && <a href={href(`/lessons/${lesson.id}/`)}>From {lesson.title}</a>}
        </AskedQuestion>
      )}
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { PracticeKind, PracticeProps } from '../kind.ts';
import { Passage } from '../Prose.tsx';
import { Said, useSaid } from '../Said.tsx';
import { useFocusWithChange } from '../use-focus.ts';
import {
  isRecallResponse,
  RATING_WORDS,
  RATINGS,
  type RecallRating,
  type RecallResponse,
  recallScore,
} from './grade.ts';
import type { Recall } from './schema.ts';

export const kind: PracticeKind<Recall, RecallResponse> = {
  label: () => 'Say it aloud',
  isResponse: isRecallResponse,
  score: (_exercise, response) => recallScore(response),
  Solution: ({ exercise: { answer, why } }) => (
    <>
      <Passage text={answer} />
      <Passage text={why} />
    </>
  ),
  Practice: Card,
};

function Card({ exercise: { answer, why }, finished, name, onFinish }: PracticeProps<Recall, RecallResponse>) {
  const last = finished.at(-1);
  const [turned, setTurned] = useState<boolean>();
  const [told, setTold] = useSaid();
  const back = useRef<HTMLDivElement>(null);
  const focusWithChange = useFocusWithChange();
  const shown = turned ?? last !== undefined;

  const rate = (rating: RecallRating): void => {
    onFinish({ rating }, false);
    setTurned(true);
    setTold(`Saved: ${RATING_WORDS[rating].toLowerCase()}.`);
  };

  return (
    <div class="card">
      {!shown && (
        <p class="needs-script">
          <button
            type="button"
            class="button"
            onClick={() => {
              setTurned(true);
              setTold('');
              focusWithChange(() => back.current);
            }}
          >
            I said it. Show the answer
          </button>
        </p>
      )}
      {shown && (
        <div class="back" ref={back} tabIndex={-1} id={`${name}-back`}>
          <Passage class="answer-line" text={answer} />
          <Passage text={why} />
        </div>
      )}
      {shown && (
        <fieldset class="ratings">
          <legend>How did it go?</legend>
          {RATINGS.map((rating) => (
            <button
              key={rating}
              type="button"
              class="button quiet"
              data-rating={rating}
              aria-pressed={last?.rating === rating}
              onClick={() => rate(rating)}
            >
              {RATING_WORDS[rating]}
            </button>
          ))}
        </fieldset>
      )}
      <p role="status" data-result>
        <Said told={told} />
      </p>
      {shown && last && !told.words && (
        <button type="button" class="button quiet" onClick={() => setTurned(false)}>
          Hide it and try again
        </button>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { PracticeKind, PracticeProps } from '../kind.ts';
import { useFocusAfter } from '../use-focus.ts';
import { isWriteResponse, type WriteResponse, writeScore } from './grade.ts';
import { Judging } from './Judging.tsx';
import laterStyles from './later.css?inline';
import { Samples } from './Samples.tsx';
import { Solution } from './Solution.tsx';
import type { Write } from './schema.ts';
import { Versions } from './Versions.tsx';
import { Writing } from './Writing.tsx';

export const kind: PracticeKind<Write, WriteResponse> = {
  label: () => 'Write',
  isResponse: isWriteResponse,
  score: writeScore,
  shuffles: ({ samples }) => samples.map(({ id }) => id),
  Solution,
  inWords: ({ text }) => text.trim() || undefined,
  Practice: Desk,
  laterStyles,
};

const EMPTY: WriteResponse = { ratings: {}, text: '', met: {}, stage: 'samples' };

/** Judge two samples, write, judge your own by the same eye, and write it once more if you like. */
function Desk(props: PracticeProps<Write, WriteResponse>) {
  const { exercise, round, draft, onDraft, onFinish } = props;
  const last = round.at(-1);
  const [begunAnew, setBegunAnew] = useState(false);
  const current = draft ?? EMPTY;
  const kept = draft === undefined && last !== undefined;
  const focus = useFocusAfter<HTMLElement>(kept ? `saved ${round.length}` : `${current.stage} ${round.length}`);
  const change = (part: Partial<WriteResponse>): void => onDraft({ ...current, ...part });

  if (kept) {
    return (
      <Versions
        exercise={exercise}
        round={round}
        focus={focus}
        onRewrite={() => onDraft({ ...last, met: {}, stage: 'writing' })}
        onAnew={() => {
          setBegunAnew(true);
          onDraft(EMPTY);
        }}
      />
    );
  }
  return (
    <div class="desk" data-stage={current.stage}>
      <Samples {...props} response={current} onChange={change} />
      {current.stage !== 'samples' && (
        <Writing
          {...props}
          response={current}
          focus={focus}
          hint={last && !begunAnew ? exercise.hint : undefined}
          onChange={change}
        />
      )}
      {current.stage === 'judging' && (
        <Judging
          {...props}
          response={current}
          focus={focus}
          onChange={change}
          onKeep={() => onFinish(current, last !== undefined && !begunAnew)}
        />
      )}
    </div>
  );
}

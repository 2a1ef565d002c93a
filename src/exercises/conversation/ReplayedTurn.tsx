import { Prose } from '../Prose.tsx';
import { Effects } from './Effects.tsx';
import { bestReply, type Turn } from './replay.ts';
import { TurnText } from './TurnText.tsx';
import { GRADE_WORDS } from './words.ts';

interface Props {
  buyer: string;
  turn: Turn;
  isTurning: boolean;
  /** Goes again from before this turn; undefined for the first, which the whole talk begins with. */
  onAgain: (() => void) | undefined;
}

/** One turn of a talk that is over: in a line what was said and what it did, and on demand all of it with its reason. */
export function ReplayedTurn({ buyer, turn, isTurning, onAgain }: Props) {
  const { node, reply } = turn;
  const best = bestReply(node);
  return (
    <li data-turning={isTurning || undefined}>
      <details open={isTurning}>
        <summary>
          {isTurning && <span class="turning">The turning point. </span>}
          <strong data-grade={reply.grade}>{GRADE_WORDS[reply.grade]}</strong> <Effects turn={turn} />{' '}
          <span class="in-short">
            <Prose text={reply.text} />
          </span>
        </summary>
        <TurnText buyer={buyer} turn={turn} explained />
        {best && reply.grade !== 'best' && (
          <p class="better">
            <strong>Better:</strong> <Prose text={best.text} />
          </p>
        )}
      </details>
      {onAgain && (
        <button type="button" class="button quiet needs-script" onClick={onAgain}>
          Go again<span class="visually-hidden"> from here</span>
        </button>
      )}
    </li>
  );
}

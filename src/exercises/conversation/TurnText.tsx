import type { Turn } from './replay.ts';
import { GRADE_WORDS } from './words.ts';

interface Props {
  buyer: string;
  turn: Turn;
  /** Whether it says how good the reply was, and why. */
  explained: boolean;
}

/** One turn of a talk: what they said, what you said, what came of it. */
export const TurnText = ({ buyer, turn: { node, reply }, explained }: Props) => (
  <>
    {node.scene && <p class="scene">{node.scene}</p>}
    <p class="said" data-who="buyer">
      <strong>{buyer}</strong> {node.line}
    </p>
    <p class="said" data-who="you">
      <strong>You</strong> {reply.text}
    </p>
    <p class="came">{reply.consequence}</p>
    {explained && (
      <p class="note" data-grade={reply.grade}>
        <strong>{GRADE_WORDS[reply.grade]}.</strong> {reply.why}
      </p>
    )}
  </>
);

import { Passage, Prose } from '../Prose.tsx';
import { Effects } from './Effects.tsx';
import type { Turn } from './replay.ts';
import { GRADE_WORDS } from './words.ts';

interface Props {
  buyer: string;
  turn: Turn;
  /** Whether it says how good the reply was, and why. */
  explained: boolean;
}

/** One turn of a talk: what they said, what you said, what came of it. */
export function TurnText({ buyer, turn, explained }: Props) {
  const { node, reply } = turn;
  return (
    <>
      {node.scene && <Passage class="scene" text={node.scene} />}
      <p class="said" data-who="buyer">
        <strong>{buyer}</strong> <Prose text={node.line} />
      </p>
      <p class="said" data-who="you">
        <strong>You</strong> <Prose text={reply.text} />
      </p>
      <div class="came">
        <Passage text={reply.consequence} />
        <Effects turn={turn} />
      </div>
      {explained && (
        <div class="note" data-grade={reply.grade}>
          <Passage lead={<strong>{GRADE_WORDS[reply.grade]}. </strong>} text={reply.why} />
        </div>
      )}
    </>
  );
}

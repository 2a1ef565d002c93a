import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Passage, Prose } from '../Prose.tsx';
import type { Node, Reply } from './replay.ts';

interface Props {
  buyer: string;
  node: Node;
  /** Addresses of all replies, as this learner sees them. */
  order: readonly string[];
  /** Whether the replies wait until the learner has said one of their own. */
  aloud: boolean;
  /** Where the focus goes when this moment comes, and when its replies do. */
  focus: RefObject<HTMLElement>;
  /** The replies are shown. */
  onShow(): void;
  onSay(reply: Reply): void;
}

/** What the buyer says now, and what can be replied. */
export function Moment({ buyer, node, order, aloud, focus, onShow, onSay }: Props) {
  const [shown, setShown] = useState(false);
  const replies = order
    .map((address) => node.replies.find(({ id }) => `${node.id}/${id}` === address))
    .filter((reply) => reply !== undefined);
  const waits = aloud && !shown;

  return (
    <div class="moment" data-node={node.id}>
      {node.scene && <Passage class="scene" text={node.scene} />}
      <p class="said" data-who="buyer">
        <strong>{buyer}</strong> <Prose text={node.line} />
      </p>
      {waits ? (
        <p class="needs-script aloud">
          <button
            type="button"
            class="button"
            data-act="show"
            ref={focus as RefObject<HTMLButtonElement>}
            onClick={() => {
              setShown(true);
              onShow();
            }}
          >
            Show the replies
          </button>
          <span>Say yours aloud first.</span>
        </p>
      ) : (
        <ul class="replies needs-script">
          {replies.map((reply, index) => (
            <li key={reply.id}>
              <button
                type="button"
                data-reply={reply.id}
                ref={index > 0 ? null : (focus as RefObject<HTMLButtonElement>)}
                onClick={() => onSay(reply)}
              >
                <Prose text={reply.text} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

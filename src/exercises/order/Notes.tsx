import { Passage } from '../Prose.tsx';
import { opening } from './opening.ts';
import type { Order } from './schema.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  /** The pairs that were the wrong way around and begin with this step. */
  pairs: Order['before'];
  /** The place that it had instead, from 1. */
  had: number | undefined;
  textOf(id: string): string;
}

/** What is to be said of one step, on its card. */
export const Notes = ({ id, pairs, had, textOf }: Props) =>
  pairs.length === 0 && !had ? null : (
    <div class="notes" id={id}>
      {had ? <p>You had: {had}</p> : null}
      {pairs.map(({ first, next, why }) => (
        <Passage
          key={`${first} ${next}`}
          class="why"
          lead={
            <>
              <strong>Comes before “{opening(textOf(next))}”</strong>
              <br />
            </>
          }
          text={why}
        />
      ))}
    </div>
  );

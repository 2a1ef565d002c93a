import type { Kind } from '../kind.ts';
import { Passage, Prose } from '../Prose.tsx';
import { grader, type OrderResponse } from './grade.ts';
import { Steps } from './Steps.tsx';
import type { Order } from './schema.ts';

export const kind: Kind<Order, OrderResponse> = {
  label: () => 'Put in order',
  grader,
  shuffles: ({ steps }) => steps.map(({ id }) => id),
  Solution: ({ exercise: { steps, before, why } }) => (
    <>
      <ol>
        {steps.map(({ id, text }) => (
          <li key={id}>
            <Prose text={text} />
          </li>
        ))}
      </ol>
      <ul>
        {before.map((entry) => (
          <li key={`${entry.first} ${entry.next}`}>
            <Passage text={entry.why} />
          </li>
        ))}
      </ul>
      <Passage text={why} />
    </>
  ),
  View: Steps,
};

import type { Kind } from '../kind.ts';
import { Passage, Prose } from '../Prose.tsx';
import { grader, type MatchResponse } from './grade.ts';
import { Pairs } from './Pairs.tsx';
import type { Match } from './schema.ts';

export const kind: Kind<Match, MatchResponse> = {
  label: () => 'Match',
  grader,
  shuffles: ({ replies }) => replies.map(({ id }) => id),
  Solution: ({ exercise: { prompts, replies } }) => (
    <ul>
      {prompts.map(({ id, text, reply, why }) => (
        <li key={id}>
          <p>
            <Prose text={text} />
          </p>
          <p>
            <strong>{replies.find((entry) => entry.id === reply)?.text}</strong>
          </p>
          <Passage text={why} />
        </li>
      ))}
    </ul>
  ),
  View: Pairs,
};

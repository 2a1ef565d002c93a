import type { Kind, ViewProps } from '../kind.ts';
import { Part, Parts } from '../Parts.tsx';
import { Passage, Prose } from '../Prose.tsx';
import { chosenIn } from '../text-map.ts';
import { grader, type MatchResponse } from './grade.ts';
import type { Match } from './schema.ts';

export const kind: Kind<Match, MatchResponse> = {
  label: () => 'Match',
  grader,
  shuffles: ({ replies }) => replies.map(({ id }) => id),
  Solution: ({ exercise: { prompts, replies } }) => (
    <ul>
      {prompts.map(({ id, text, reply, why }) => (
        <li key={id}>
          <Prose text={text} /> <strong>{replies.find((entry) => entry.id === reply)?.text}</strong>{' '}
          <Passage text={why} />
        </li>
      ))}
    </ul>
  ),
  View: Pairs,
};

type Props = ViewProps<Match, MatchResponse>;

function Pairs(props: Props) {
  return (
    <Parts>
      {props.exercise.prompts.map((prompt) => (
        <Pair key={prompt.id} prompt={prompt} {...props} />
      ))}
    </Parts>
  );
}

function Pair({ prompt, ...props }: Props & { prompt: Match['prompts'][number] }) {
  const { exercise, draft, tries, done, order, name, onDraft } = props;
  const { id, text, reply, why } = prompt;
  const replyOf = (wanted: string | undefined) => exercise.replies.find((entry) => entry.id === wanted);
  const last = tries.at(-1);
  const tried = last && chosenIn(last.pairs, id);
  const right = tried === reply;
  const locked = done || right;
  return (
    <Part id={id} mark={last && (right ? 'right' : 'wrong')}>
      <label>
        <span>
          <Prose text={text} />
        </span>
        <select
          autocomplete="off"
          name={`${name}-${id}`}
          value={chosenIn(draft.pairs, id) ?? ''}
          aria-disabled={locked || undefined}
          aria-describedby={last && `${name}-${id}-why`}
          onChange={({ currentTarget }) => {
            if (locked) currentTarget.value = chosenIn(draft.pairs, id) ?? '';
            else onDraft({ pairs: { ...draft.pairs, [id]: currentTarget.value } });
          }}
        >
          <option value="">Choose …</option>
          {order.map((wanted) => (
            <option key={wanted} value={wanted}>
              {replyOf(wanted)?.text}
            </option>
          ))}
        </select>
      </label>
      <p class="picked" aria-hidden="true">
        {replyOf(chosenIn(draft.pairs, id))?.text}
      </p>
      {last && (
        <Passage
          class="why"
          id={`${name}-${id}-why`}
          lead={
            <>
              <strong>{right ? 'Yes. ' : `That one answers ${replyOf(tried)?.answers ?? 'nothing here'}. `}</strong>
              {done && !right && `This fits: ${replyOf(reply)?.text} `}
            </>
          }
          text={locked ? why : ''}
        />
      )}
    </Part>
  );
}

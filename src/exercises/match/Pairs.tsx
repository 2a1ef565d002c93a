import type { ViewProps } from '../kind.ts';
import { Part, Parts } from '../Parts.tsx';
import { Passage, Prose } from '../Prose.tsx';
import { Sign } from '../Sign.tsx';
import { chosenIn } from '../text-map.ts';
import type { MatchResponse } from './grade.ts';
import { ReplyPicker } from './ReplyPicker.tsx';
import type { Match } from './schema.ts';

type Props = ViewProps<Match, MatchResponse>;
type Prompt = Match['prompts'][number];

export const Pairs = (props: Props) => (
  <Parts>
    {props.exercise.prompts.map((prompt) => (
      <Pair key={prompt.id} prompt={prompt} {...props} />
    ))}
  </Parts>
);

/** A prompt, the reply that was chosen for it, and what is to be said of the two. */
function Pair({ prompt, ...props }: Props & { prompt: Prompt }) {
  const { exercise, draft, tries, done, order, name, onDraft } = props;
  const { id, text, reply } = prompt;
  const replyOf = (wanted: string | undefined) => exercise.replies.find((entry) => entry.id === wanted);
  const last = tries.at(-1);
  const tried = last && chosenIn(last.pairs, id);
  const chosen = chosenIn(draft.pairs, id);
  const isRight = tried === reply;
  // What is said of a wrong reply does not stand below the next one.
  const isWrong = last !== undefined && !isRight && (done || chosen === tried);
  const own = `${name}-${id}`;
  const inOrder = order.map(replyOf).filter((entry) => entry !== undefined);
  return (
    <Part id={id} mark={isRight ? 'right' : isWrong && !done ? 'wrong' : undefined}>
      <p id={own}>
        <Prose text={text} />
      </p>
      {done || isRight ? (
        <Told prompt={prompt} reply={replyOf(reply)} wrong={isRight ? undefined : replyOf(tried)} />
      ) : (
        <ReplyPicker
          name={own}
          prompt={text}
          replies={inOrder}
          chosen={chosen}
          describedBy={isWrong ? `${own}-why` : undefined}
          used={exercise.prompts.flatMap((other) => (other === prompt ? [] : (chosenIn(draft.pairs, other.id) ?? [])))}
          onChoose={(wanted) => onDraft({ pairs: { ...draft.pairs, [id]: wanted } })}
        />
      )}
      {isWrong && !done && (
        <p class="why" id={`${own}-why`}>
          <strong>
            <Sign of="wrong" /> That one answers {replyOf(tried)?.answers ?? 'nothing here'}.
          </strong>
        </p>
      )}
    </Part>
  );
}

type Reply = Match['replies'][number] | undefined;

/** The reply that fits, on a line of its own, and why; before it, the one that was chosen and does not fit. */
const Told = ({ prompt, reply, wrong }: { prompt: Prompt; reply: Reply; wrong: Reply }) => (
  <>
    {wrong && (
      <p class="fit">
        <Sign of="wrong" /> <span class="visually-hidden">You chose: </span>
        {wrong.text}
        <br />
        <strong>That one answers {wrong.answers}.</strong>
      </p>
    )}
    <p class="fit fits">
      <strong>
        <Sign of="right" /> <span class="visually-hidden">This fits: </span>
        {reply?.text}
      </strong>
    </p>
    <Passage class="why" text={prompt.why} />
  </>
);

import type { AnswerReply as Said } from '../../log/reply.ts';
import type { QuestionOutline } from '../../team/hand-in/question-outline.ts';
import { gapInWords, type RatedCriterion, ratedCriteria } from '../../team/reply/gap-in-words.ts';

interface Props {
  /** Undefined where the trainer only asks for it once more. */
  answer: Said | undefined;
  question: QuestionOutline | undefined;
  /** What the person had answered. */
  response: unknown;
  /** The trainer's name; may be empty. */
  from: string;
  /** Whether it is asked for once more, and whether that was done. */
  again: 'open' | 'done' | undefined;
}

/** What a trainer says of one answer: a comment, how they rate it beside how one did oneself, and whether to do it again. */
export function AnswerReply({ answer, question, response, from, again }: Props) {
  const rated = ratedCriteria(answer ?? {}, question, response, from);
  const trainer = from || 'Your trainer';
  return (
    <>
      {answer?.comment !== undefined && (
        <p class="comment" dir="auto">
          {answer.comment}
        </p>
      )}
      {rated.length > 0 && <Criteria rated={rated} from={from} />}
      {again !== undefined && (
        <p class="again" data-again={again}>
          {again === 'open'
            ? `${trainer} asks you to do this once more.`
            : `${trainer} asked for this once more, and you’ve done it.`}
        </p>
      )}
    </>
  );
}

const Criteria = ({ rated, from }: { rated: readonly RatedCriterion[]; from: string }) => (
  <>
    <p class="gap">{gapInWords(rated, from)}</p>
    <ul class="criteria">
      {rated.map(({ id, text, own, theirs, words }) => (
        <li key={id} data-gap={own !== undefined && own !== theirs}>
          <span>{text}</span> <b>{words}.</b>
        </li>
      ))}
    </ul>
  </>
);

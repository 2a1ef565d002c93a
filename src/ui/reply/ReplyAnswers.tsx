import { partsOf } from '../../log/exercise-address.ts';
import { href } from '../../primitives/href.ts';
import type { ReplyBeside } from '../../projections/replies-beside.ts';
import type { QuestionOutline } from '../../team/hand-in/question-outline.ts';
import { responseInWords } from '../../team/hand-in/response-words.ts';
import { AnswerReply } from './AnswerReply.tsx';

interface Props {
  /** A lesson of this course. */
  lesson: { id: string; title: string };
  beside: readonly ReplyBeside[];
  questions: readonly QuestionOutline[];
  from: string;
}

/** What a reply says of the answers in one lesson, each with the answer itself. */
export const ReplyAnswers = ({ lesson, beside, questions, from }: Props) => (
  <section>
    <h2>{lesson.title}</h2>
    <ul class="reply-answers">
      {beside.map(({ exercise, answer, own, asked }) => {
        const question = questions.find((each) => partsOf(each.exercise).exercise === exercise);
        const words = own && responseInWords(own.response, question);
        return (
          <li key={exercise} data-reply-answer={`${lesson.id}/${exercise}`}>
            <h3>
              <a href={href(`/lessons/${lesson.id}/#${exercise}`)}>{question?.stem ?? 'To the exercise'}</a>
            </h3>
            {words && (
              <p class="own">
                <span class="soft">Your answer:</span> {words}
              </p>
            )}
            <div class="reply">
              <AnswerReply
                answer={answer}
                question={question}
                response={own?.response}
                from={from}
                again={asked && (asked.done ? 'done' : 'open')}
              />
            </div>
          </li>
        );
      })}
    </ul>
  </section>
);

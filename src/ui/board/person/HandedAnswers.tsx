import type { ComponentChildren } from 'preact';
import { cleanText } from '../../../primitives/clean-text.ts';
import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import type { HandedAnswer, HandedTry, HandIn } from '../../../team/hand-in/hand-in.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import { isSelfRated, responseInWords, rightInWords } from '../../../team/hand-in/response-words.ts';
import { ScoreMark } from './ScoreMark.tsx';

interface Props {
  handIn: HandIn;
  lessons: readonly AssignableLesson[];
  questions: readonly QuestionOutline[];
  /** What stands beneath a lesson and beneath an answer, while somebody writes about them. */
  beneath?: Beneath | undefined;
}

export interface Beneath {
  lesson: (lesson: AssignableLesson) => ComponentChildren;
  answer: (answer: HandedAnswer, question: QuestionOutline) => ComponentChildren;
}

/** What one hand-in says of each question, by lesson: one row each, with how the first and the newest try went. */
export function HandedAnswers({ handIn: { answers }, lessons, questions, beneath }: Props) {
  const outlines = new Map(questions.map((question) => [question.exercise, question]));
  const groups = new Map<string, HandedAnswer[]>(lessons.map(({ id }) => [id, []]));
  for (const answer of answers) {
    const lesson = answer.exercise.split('/')[0] ?? '';
    groups.set(lesson, [...(groups.get(lesson) ?? []), answer]);
  }
  if (answers.length === 0) return <p>No answers were shared.</p>;
  return (
    <>
      {[...groups].map(([id, some]) => {
        const lesson = lessons.find((each) => each.id === id);
        return (
          some.length > 0 && (
            <section key={id}>
              <h3>{lesson?.title ?? 'A lesson that isn’t on this site'}</h3>
              {lesson && beneath?.lesson(lesson)}
              <ul class="answers">
                {some.map((answer) => (
                  <Answer
                    key={answer.exercise}
                    answer={answer}
                    question={outlines.get(answer.exercise)}
                    beneath={beneath?.answer}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

interface AnswerProps {
  answer: HandedAnswer;
  question: QuestionOutline | undefined;
  beneath: Beneath['answer'] | undefined;
}

function Answer({ answer, question, beneath }: AnswerProps) {
  const { tries, first, last, revision } = answer;
  const isOther = question !== undefined && question.revision !== revision;
  const right = rightInWords(question);
  const isRight = first?.score === 1 && !isSelfRated(question);
  return (
    <li>
      <p class="stem">{question?.stem ?? 'A question that isn’t on this site'}</p>
      {first && <Try label={last ? 'First' : 'Answer'} handed={first} question={question} />}
      {last && <Try label="Newest" handed={last} question={question} />}
      {(tries !== undefined || isOther) && (
        <p class="soft">
          {tries !== undefined && `${tries === 1 ? '1 try' : `${tries} tries`}.`}
          {isOther && ' The question has been revised since.'}
        </p>
      )}
      {right !== '' && !isRight && (
        <details class="right-answer">
          <summary>Show what’s right</summary>
          <p class="words">{right}</p>
        </details>
      )}
      {question && beneath?.(answer, question)}
    </li>
  );
}

const SURE = { guess: 'guessed', fairly: 'fairly sure', sure: 'sure' } as const;
const LONGEST_TEXT = 30_000;

function Try({ label, handed, question }: { label: string; handed: HandedTry; question: QuestionOutline | undefined }) {
  const { score, text, response, confidence } = handed;
  const words = text === undefined ? responseInWords(response, question) : cleanText(text, LONGEST_TEXT, true).text;
  return (
    <p class="try" data-sure-but-wrong={confidence === 'sure' && score !== undefined && score < 0.5}>
      {score !== undefined && <ScoreMark score={score} selfRated={isSelfRated(question)} />}{' '}
      <span class="soft">
        {label}
        {confidence !== undefined && `, ${SURE[confidence]}`}:
      </span>{' '}
      <span class="words">{words || 'not shared'}</span>
    </p>
  );
}

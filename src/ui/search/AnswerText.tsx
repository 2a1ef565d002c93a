import type { Answer } from '../../search/shared/document.ts';
import { leadWords } from './search-words.ts';

/** The line to say, large, with what it answers above and its rule below. Only phrasing, so that a link may hold it. */
export function AnswerText({ answer }: { answer: Answer }) {
  const { to, say, isPlan, idea, before } = answer;
  const [line = ''] = to;
  return (
    <>
      <span class="answer-to">
        {before === undefined ? <q>{line}</q> : line}
        <span class="visually-hidden">. </span>
      </span>
      <span class="answer-say">
        <span class="visually-hidden">{leadWords(answer)} </span>
        {isPlan ? say : <q>{say}</q>}
      </span>
      {idea !== '' && <span class="answer-idea">Rule: {idea}</span>}
    </>
  );
}

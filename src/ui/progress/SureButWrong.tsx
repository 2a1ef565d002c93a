import { href } from '../../primitives/href.ts';
import type { SureButWrong as Question } from '../../projections/calibration.ts';

const SHOWN = 5;

/** What somebody was sure of and got wrong, each with the way to it. */
export function SureButWrong({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <div class="sure-but-wrong">
      <h3>Sure, but wrong</h3>
      <p>A customer would have heard these. Each one leaves the list once you get it right on the first try.</p>
      <QuestionList questions={questions.slice(0, SHOWN)} />
      {questions.length > SHOWN && (
        <details>
          <summary>{questions.length - SHOWN} more</summary>
          <QuestionList questions={questions.slice(SHOWN)} />
        </details>
      )}
    </div>
  );
}

const QuestionList = ({ questions }: { questions: readonly Question[] }) => (
  <ul>
    {questions.map(({ address, stem, lesson }) => (
      <li key={address} data-sure-wrong={address}>
        <a class="lone-link" href={href(`/lessons/${address.replace('/', '/#')}`)}>
          {stem}
        </a>
        <span class="soft">{lesson.title}</span>
      </li>
    ))}
  </ul>
);

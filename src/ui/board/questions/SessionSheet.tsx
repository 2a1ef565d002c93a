import { count } from '../../../primitives/count.ts';
import type { QuestionAnalysis } from '../../../team/board/question-analysis.ts';
import { type SessionQuestion, sessionSheet } from '../../../team/board/session-sheet.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import { printSection } from '../print-section.ts';

interface Props {
  analyses: readonly QuestionAnalysis[];
  questions: readonly QuestionOutline[];
}

/** Three questions for the next session, to print alone. */
export function SessionSheet({ analyses, questions }: Props) {
  const sheet = sessionSheet(analyses, questions);
  if (sheet.length === 0) return null;
  return (
    <section class="panel wide" aria-labelledby="session" data-sheet="session">
      <h2 id="session">{count(sheet.length, 'question')} for the next session</h2>
      <p class="lede">
        Where most were sure and wrong, or missed it. Read the question out, let everybody choose by a show of hands,
        then ask. The sheet has what’s right, and no names.
      </p>
      <ol class="session-questions">
        {sheet.map((question) => (
          <Question key={question.exercise} {...question} />
        ))}
      </ol>
      <p class="act no-print">
        <button type="button" class="button" onClick={() => printSection('session')} data-action="print-session">
          Print this sheet
        </button>
      </p>
    </section>
  );
}

const Question = ({ stem, people, right, sureButWrong, picks, ask }: SessionQuestion) => (
  <li>
    <h3>{stem}</h3>
    <p class="soft">
      {right} of {people} had it right on the first try
      {sureButWrong > 0 && `; ${count(sureButWrong, 'was sure and wrong', 'were sure and wrong')}`}.
    </p>
    <p>
      <strong>Ask:</strong> {ask}
    </p>
    <ul>
      {picks.map((pick) => (
        <li key={pick.pick}>
          {pick.right && <strong>Right: </strong>}
          {pick.pick} <span class="soft">({count(pick.people, 'person', 'people')})</span>
          {pick.reason && <p>{pick.reason}</p>}
        </li>
      ))}
    </ul>
  </li>
);

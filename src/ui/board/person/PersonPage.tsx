import { useEffect, useRef } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import type { Assignment } from '../../../log/assignment.ts';
import { answersInWords } from '../../../team/board/person-summary.ts';
import { statusWords } from '../../../team/board/team-columns.ts';
import type { TeamRow, TeamTable } from '../../../team/board/team-table.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import { lessonsAnswered } from '../../../team/reply/rubric-outline.ts';
import { ReplyEnd } from '../reply/ReplyEnd.tsx';
import { replyFields } from '../reply/ReplyFields.tsx';
import { ReplyHead } from '../reply/ReplyHead.tsx';
import { useReply } from '../reply/use-reply.ts';
import { EarlierHandIns } from './EarlierHandIns.tsx';
import { HandedAnswers } from './HandedAnswers.tsx';
import { HandedCommitments } from './HandedCommitments.tsx';
import { HandedInOn } from './HandedInOn.tsx';
import { type Others, PersonSteps } from './PersonSteps.tsx';

interface Props {
  row: TeamRow;
  table: TeamTable;
  /** Empty until they have been fetched. */
  questions: readonly QuestionOutline[];
  others: Others;
  assignment: Assignment;
  record: Board['record'];
  drafts: Board['log']['drafts'];
  /** What else there is to say of this person, below all that they handed in. */
  children?: preact.ComponentChildren;
}

/** Everything that one person handed in for an assignment. */
export function PersonPage({ row, table: { lessons }, questions, others, children, ...board }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [row.person]);
  const { name, newest, earlier, notes } = row;
  const replying = useReply({ newest, name, ...board });
  const answers = answersInWords(newest?.handIn.answers ?? [], questions);
  return (
    <section class="panel person" aria-labelledby="person" data-person>
      <PersonSteps others={others} />
      <h2 id="person" tabIndex={-1} ref={heading}>
        <bdi>{name}</bdi>
      </h2>
      <p class="sum" data-overdue={row.overdue}>
        {statusWords(row)}
      </p>
      {newest ? (
        <>
          {answers !== '' && <p>{answers}</p>}
          <HandedInOn newest={newest} />
          {notes.length > 0 && (
            <ul class="observations" aria-label="Good to know">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          <ReplyHead replying={replying} name={name} />
          <HandedAnswers
            handIn={newest.handIn}
            lessons={lessons}
            questions={questions}
            beneath={replying.draft && replyFields(replying)}
          />
          <HandedCommitments commitments={newest.handIn.commitments} lessons={lessons} />
          <ReplyEnd replying={replying} lessons={lessonsAnswered(newest.handIn.answers)} others={others} />
        </>
      ) : (
        <p>They haven’t handed in yet.</p>
      )}
      <EarlierHandIns earlier={earlier} lessons={lessons} questions={questions} />
      {children}
    </section>
  );
}

import { count } from '../../primitives/count.ts';
import { paceInWords } from '../../team/assignment/parts-in-words.ts';
import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';
import { dueInWords } from '../../team/assignment/state-in-words.ts';
import { useToday } from '../kit/use-today.ts';

interface Props {
  resolved: ResolvedAssignment;
  /** What is done is not overdue, whenever one looks at it. */
  isDone?: boolean;
  /** Whether what they say stands before the facts. */
  noteFirst?: boolean;
}

/** Who asks what by when, how long it takes, and what they say about it. */
export function AssignmentBrief({ resolved, isDone = false, noteFirst = false }: Props) {
  const { assignment, minutes, exercises, lessons, collection } = resolved;
  const { from, due, days, passMark, note, replyTo } = assignment;
  const today = { today: useToday(), language: document.documentElement.lang };
  const when = paceInWords(days, today) || dueInWords(due, today, !isDone);
  const whole = collection ? `The ${collection.kind} “${collection.title}”: ` : '';
  const words = note !== '' && (
    <blockquote class="note">
      <p>{note}</p>
    </blockquote>
  );
  return (
    <>
      {noteFirst && words}
      <dl class="facts">
        {from !== '' && <Fact name="From">{from}</Fact>}
        <Fact name="When">{when}</Fact>
        {lessons.length > 0 && (
          <Fact name="What">
            {whole}
            {count(lessons.length, 'lesson')} with {count(exercises, 'exercise')}, about {count(minutes, 'minute')}
          </Fact>
        )}
        {replyTo !== undefined && <Fact name="Hand-ins go to">{replyTo}</Fact>}
        {passMark !== undefined && (
          <Fact name="Pass mark">
            {passMark}% right. Your latest answers count. Once you’ve seen the answer to a question, a new try counts
            after 8 hours.
          </Fact>
        )}
      </dl>
      {!noteFirst && words}
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

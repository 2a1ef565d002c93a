import { cleanText } from '../../../primitives/clean-text.ts';
import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import type { HandedCommitment } from '../../../team/hand-in/hand-in.ts';
import { spoken } from '../../kit/day.ts';

interface Props {
  commitments: readonly HandedCommitment[];
  lessons: readonly AssignableLesson[];
}

const LONGEST_CALL = 200;
const LONGEST_NOTE = 4_000;

/** What somebody planned to do on a real call, and what they said came of it. */
export function HandedCommitments({ commitments, lessons }: Props) {
  if (commitments.length === 0) return null;
  return (
    <section>
      <h3>Plans</h3>
      <ul>
        {commitments.map(({ lesson, day, call, cameUp, note }, index) => (
          <li key={index}>
            {lessons.find(({ id }) => id === lesson)?.title ?? 'A lesson that isn’t on this site'}, {spoken(day)}
            {call !== undefined && (
              <>
                , <bdi>{cleanText(call, LONGEST_CALL).text}</bdi>
              </>
            )}
            : {cameUp === undefined ? 'not looked back yet' : cameUp ? 'it came up' : 'let go'}.
            {note !== undefined && (
              <p class="words" dir="auto">
                {cleanText(note, LONGEST_NOTE, true).text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import type { BoardHandIn } from '../../../team/board/board-assignments.ts';
import { statusWords } from '../../../team/board/team-columns.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import type { Verdict } from '../../../team/hand-in/signature.ts';
import { inWords } from '../../kit/time-in-words.ts';
import { HandedAnswers } from './HandedAnswers.tsx';
import { HandedCommitments } from './HandedCommitments.tsx';
import { SignatureWords } from './SignatureWords.tsx';

interface Props {
  row: TeamRow;
  lessons: readonly AssignableLesson[];
  questions: readonly QuestionOutline[];
  onClose: () => void;
}

/** What the notes say of its signature already. */
function toldOf({ verdict, received }: BoardHandIn): Verdict | undefined {
  const noted = verdict ?? received.verdict;
  return noted === 'unaltered' ? undefined : noted;
}

/** Everything that one person handed in. */
export function PersonDialog({ row, lessons, questions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { name, newest, earlier, notes } = row;
  return (
    <dialog class="person no-print" ref={dialog} aria-labelledby="person" onClose={onClose}>
      <div>
        <header>
          <h2 id="person">
            <bdi>{name}</bdi>
          </h2>
          <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        <p class="sum">{statusWords(row)}</p>
        {newest ? (
          <>
            <p>
              Handed in on {inWords(newest.handIn.at)}, by their device’s clock.{' '}
              <SignatureWords
                received={newest.received}
                // What else was found when it came is among the notes.
                told={toldOf(newest)}
              />
            </p>
            {notes.length > 0 && (
              <ul class="observations" aria-label="Good to know">
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
            <HandedAnswers handIn={newest.handIn} lessons={lessons} questions={questions} />
            <HandedCommitments commitments={newest.handIn.commitments} lessons={lessons} />
          </>
        ) : (
          <p>They haven’t handed in yet.</p>
        )}
        {earlier.length > 0 && (
          <>
            <h3>Earlier hand-ins</h3>
            <ul>
              {earlier.map(({ handIn, received }) => (
                <li key={handIn.id}>
                  <details>
                    <summary>
                      {inWords(handIn.at)}: {doneIn(handIn.lessons)}
                    </summary>
                    <p>
                      <SignatureWords received={received} />
                    </p>
                    <HandedAnswers handIn={handIn} lessons={lessons} questions={questions} />
                  </details>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </dialog>
  );
}

function doneIn(lessons: readonly { answered: number; required: number }[]): string {
  const [answered, required] = [sum(lessons.map((one) => one.answered)), sum(lessons.map((one) => one.required))];
  return lessons.length === 0 ? 'shares no progress' : `${answered} of ${required} exercises done`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

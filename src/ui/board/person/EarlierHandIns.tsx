import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import type { BoardHandIn } from '../../../team/board/board-assignments.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import { SignatureWords } from '../../kit/SignatureWords.tsx';
import { inWords } from '../../kit/time-in-words.ts';
import { HandedAnswers } from './HandedAnswers.tsx';

interface Props {
  /** Newest first. */
  earlier: readonly BoardHandIn[];
  lessons: readonly AssignableLesson[];
  questions: readonly QuestionOutline[];
}

/** What the newest hand-in of a person replaces. */
export const EarlierHandIns = ({ earlier, lessons, questions }: Props) =>
  earlier.length === 0 ? null : (
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
                <SignatureWords kind="hand-in" received={received} />
              </p>
              <HandedAnswers handIn={handIn} lessons={lessons} questions={questions} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );

function doneIn(lessons: readonly { answered: number; required: number }[]): string {
  const [answered, required] = [sum(lessons.map((one) => one.answered)), sum(lessons.map((one) => one.required))];
  return lessons.length === 0 ? 'shares no progress' : `${answered} of ${required} exercises done`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

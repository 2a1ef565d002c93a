import { partsOf } from '../../../log/exercise-address.ts';
import { href } from '../../../primitives/href.ts';
import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import { lessonAsking } from '../../../team/board/question-columns.ts';

interface Props {
  words: string;
  /** `<lesson>/<exercise>`. */
  exercise: string;
  lessons: readonly AssignableLesson[];
}

/** A question, as a link to where its lesson asks it. Words alone where this site does not have it any more. */
export function QuestionLink({ words, exercise, lessons }: Props) {
  const lesson = lessonAsking(exercise, lessons);
  if (!lesson) return <span data-cell>{words}</span>;
  return (
    <a href={`${href(`/lessons/${lesson.id}/`)}#${partsOf(exercise).exercise}`} data-cell>
      {words}
    </a>
  );
}

import { useRef } from 'preact/hooks';
import { MovableList } from '../../exercises/MovableList.tsx';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import {
  chosenLessons,
  collectionIn,
  type LessonChoice,
  withLesson,
  withMoved,
} from '../../team/assignment/lesson-choice.ts';
import { extentOf } from '../kit/minutes.ts';

interface Props {
  course: AssignableCourse;
  choice: LessonChoice;
  /** `told` is what was done, for somebody who can't see it. */
  onChoose(choice: LessonChoice, told: string): void;
}

/** What is chosen, in the order in which people are asked to do it; moved by buttons or by drag. */
export function ChosenLessons({ course, choice, onChoose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = chosenLessons(choice, course);
  const whole = choice.collection && collectionIn(course, choice.collection);
  const lessonAt = (id: string) => course.lessons.find((lesson) => lesson.id === id);
  const titleOf = (id: string): string => lessonAt(id)?.title ?? 'A lesson this site doesn’t have';
  const move = (id: string, to: number, how: 'button' | 'drag'): void => {
    const next = withMoved(choice, id, to, course);
    const place = chosenLessons(next, course).indexOf(id) + 1;
    onChoose(next, how === 'drag' ? '' : `“${titleOf(id)}” is now number ${place} of ${chosen.length}.`);
  };

  return (
    <div class="chosen">
      <h3 tabIndex={-1} ref={heading}>
        Chosen: {chosen.length === 0 ? 'nothing yet' : extentOf(chosen.flatMap((id) => lessonAt(id) ?? []))}
      </h3>
      {whole && (
        <p class="soft">
          The whole {whole.kind} “{whole.title}”: people get whatever’s in it when they open the link. Move or remove a
          lesson, and it becomes your own list.
        </p>
      )}
      <MovableList
        ids={chosen}
        row={(id) => (
          <>
            {titleOf(id)} {lessonAt(id) && <span class="soft">{lessonAt(id)?.minutes} min</span>}
          </>
        )}
        nameOf={titleOf}
        onMove={move}
        onTakeOut={(id) => onChoose(withLesson(choice, id, course), `“${titleOf(id)}” removed.`)}
        whenEmpty={heading}
      />
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
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
  const [dragged, setDragged] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = chosenLessons(choice, course);
  const whole = choice.collection && collectionIn(course, choice.collection);
  const lessonAt = (id: string) => course.lessons.find((lesson) => lesson.id === id);
  const titleOf = (id: string): string => lessonAt(id)?.title ?? 'A lesson that this site does not have';
  /** The list is drawn anew, and a button may have gone or moved. */
  const focusOn = (id: string | undefined, action: string): void => {
    requestAnimationFrame(() => {
      const button = list.current?.querySelector<HTMLButtonElement>(`[data-step="${id}"] [data-act="${action}"]`);
      (button ?? heading.current)?.focus();
    });
  };
  const move = (id: string, by: -1 | 1): void => {
    const next = withMoved(choice, id, chosen.indexOf(id) + by, course);
    const place = chosenLessons(next, course).indexOf(id) + 1;
    onChoose(next, `“${titleOf(id)}” is now number ${place} of ${chosen.length}.`);
    focusOn(id, by === -1 ? 'up' : 'down');
  };
  const takeOut = (id: string): void => {
    const after = chosen[chosen.indexOf(id) + 1] ?? chosen[chosen.indexOf(id) - 1];
    onChoose(withLesson(choice, id, course), `“${titleOf(id)}” is taken out.`);
    focusOn(after, 'out');
  };
  const dragOver = (event: DragEvent, id: string): void => {
    if (dragged === undefined) return;
    event.preventDefault();
    if (id !== dragged) onChoose(withMoved(choice, dragged, chosen.indexOf(id), course), '');
  };

  return (
    <div class="chosen">
      <h3 tabIndex={-1} ref={heading}>
        Chosen: {chosen.length === 0 ? 'nothing so far' : extentOf(chosen.flatMap((id) => lessonAt(id) ?? []))}
      </h3>
      {whole && (
        <p class="soft">
          The whole {whole.kind} “{whole.title}”: people get what is in it when they open the link. Move one or take one
          out, and it becomes a list of its own.
        </p>
      )}
      <ol class="steps" ref={list}>
        {chosen.map((id, index) => (
          <li
            key={id}
            class="step"
            data-step={id}
            data-dragged={dragged === id || undefined}
            draggable
            onDragStart={() => setDragged(id)}
            onDragOver={(event) => dragOver(event, id)}
            onDragEnd={() => setDragged(undefined)}
          >
            <span>
              {titleOf(id)} {lessonAt(id) && <span class="soft">{lessonAt(id)?.minutes} min</span>}
            </span>
            <span class="moves">
              <Act act="up" sign="↑" words={`Move up: ${titleOf(id)}`} off={index === 0} onAct={() => move(id, -1)} />
              <Act
                act="down"
                sign="↓"
                words={`Move down: ${titleOf(id)}`}
                off={index === chosen.length - 1}
                onAct={() => move(id, 1)}
              />
              <Act act="out" sign="×" words={`Take out: ${titleOf(id)}`} onAct={() => takeOut(id)} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ActProps {
  act: 'up' | 'down' | 'out';
  sign: string;
  words: string;
  /** At the end of the list, where it can't move further. */
  off?: boolean;
  onAct: () => void;
}

const Act = ({ act, sign, words, off = false, onAct }: ActProps) => (
  <button type="button" class="move" data-act={act} aria-disabled={off || undefined} onClick={() => !off && onAct()}>
    <span aria-hidden="true">{sign}</span>
    <span class="visually-hidden">{words}</span>
  </button>
);

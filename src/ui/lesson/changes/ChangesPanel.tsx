import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ParagraphSection } from '../../../catalog/paragraphs.ts';
import type { Learner } from '../../../device/learner.ts';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import { useFocusWithChange } from '../../../exercises/use-focus.ts';
import type { LessonPassed } from '../../../log/event.ts';
import { waits } from '../../../log/storage-fault.ts';
import { minutesFor, type TextChange, textChange } from '../../../projections/changed-since.ts';
import { isReworded, type PassableLesson, passed } from '../../../projections/passed.ts';
import { wordsWhenKept } from '../../commitment/words-when-kept.ts';
import { ChangedPlaces } from './ChangedPlaces.tsx';
import { changesInWords } from './change-words.ts';
import { markParagraphs, markQuestions } from './mark-changes.ts';

interface Props {
  lesson: PassableLesson;
  learner: Learner;
  /** The text by hashes; undefined where it is as it was, or could not be had. */
  text: readonly ParagraphSection[] | undefined;
  /** The same as the log notes it. */
  sections: LessonPassed['sections'] | undefined;
  /** The elements of the text. */
  blocks: readonly HTMLElement[] | undefined;
}

const NOTHING: TextChange = { sections: [], takenOutElsewhere: 0, words: 0 };
const HEADING = 'changed-since';

/** Says what has changed since a lesson was passed, marks it, and notes what was passed. */
export function ChangesPanel({ lesson, learner, text, sections, blocks }: Props) {
  const [state, setState] = useState(() => passed(learner.events(), lesson));
  const [told, say] = useSaid();
  const focusWithChange = useFocusWithChange();
  useEffect(() => learner.subscribe(() => setState(passed(learner.events(), lesson))), [learner]);

  const { noted, isComplete, changed, added } = state;
  const change = useMemo(() => (noted && text ? textChange(noted.sections, text) : NOTHING), [noted, text]);
  const places = change.sections.flatMap((section) => section.places);
  const takenOut = change.sections.reduce((sum, section) => sum + section.takenOut, change.takenOutElsewhere);
  const isToRead = places.length + takenOut > 0;
  const questions = [...changed, ...added];

  const note = (): Promise<void> | undefined =>
    sections && learner.record({ type: 'lesson-passed', lesson: lesson.id, revision: lesson.revision, sections });
  const isOld = !noted || noted.revision !== lesson.revision || isReworded(state, lesson);
  const isSettled = isComplete && isOld && (!noted || (!isToRead && questions.length === 0));
  useEffect(() => {
    if (isSettled) note()?.catch(waits);
  }, [isSettled]);

  useLayoutEffect(() => blocks && markParagraphs(blocks, places), [blocks, places.join()]);
  useLayoutEffect(() => markQuestions(questions), [questions.join()]);

  const words = changesInWords({
    paragraphs: places.length,
    takenOut,
    changedQuestions: changed.length,
    newQuestions: added.length,
    minutes: minutesFor(change.words, questions.length),
  });
  if (words === '' && told.words === '') return null;

  const haveRead = async (): Promise<void> => {
    focusWithChange(() => document.getElementById(HEADING));
    const left = questions.length > 0 ? 'Got it. Now answer what’s left.' : 'Got it. You’re up to date.';
    say(await wordsWhenKept(note()?.then(() => left)));
  };

  return (
    <section class="changes" aria-labelledby={HEADING}>
      <p id={HEADING} tabIndex={-1}>
        <strong>{words || 'Nothing else has changed.'}</strong>
        {words && isComplete && ' The lesson stays complete.'}
        {added.length > 0 && ' Answer what’s new, and the lesson is complete again.'}
      </p>
      <ChangedPlaces lesson={lesson} change={change} changed={changed} added={added} isMarked={blocks !== undefined} />
      {isToRead && (
        <button type="button" class="button quiet no-print" onClick={() => void haveRead()}>
          I’ve read it
        </button>
      )}
      <p role="status">
        <Said told={told} />
      </p>
    </section>
  );
}

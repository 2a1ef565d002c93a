import { useEffect, useState } from 'preact/hooks';
import { questionsOf } from '../../device/course-client.ts';
import type { Learner } from '../../device/learner.ts';
import { readHint, writeHint } from '../../device/local-hints.ts';
import { newId } from '../../device/open-log.ts';
import type { LearningEvent } from '../../log/event.ts';
import { waits } from '../../log/storage-fault.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import type { AssignmentState } from '../../projections/assignments.ts';
import { fragmentOf } from '../../team/assignment/assigned-view.ts';
import { type AssignableCourse, courseRevision } from '../../team/assignment/course-outline.ts';
import type { HandInMaterial } from '../../team/hand-in/build-hand-in.ts';
import { type Selection, usualSelection } from '../../team/hand-in/hand-in-parts.ts';
import { previewHandIn } from '../../team/hand-in/hand-in-preview.ts';
import type { QuestionOutline } from '../../team/hand-in/question-outline.ts';
import { HandInForm } from './HandInForm.tsx';
import { HandInReady } from './HandInReady.tsx';
import { handedInWords } from './handed-in-words.ts';
import { noteSent } from './note-sent.ts';
import { type PackedHandIn, packHandIn, partsIn } from './pack-hand-in.ts';

interface Props {
  state: AssignmentState;
  learner: Learner;
  course: AssignableCourse;
  events: readonly LearningEvent[];
}

/** Handing in: first what goes out, then by which way. */
export function HandInSteps({ state, learner, course, events }: Props) {
  const { assignment, handedIn } = state;
  const [questions, setQuestions] = useState<readonly QuestionOutline[] | 'failed'>();
  const [name, setName] = useState(rememberedName);
  const [selection, setSelection] = useState<Selection>(usualSelection);
  const [isBusy, setBusy] = useState(false);
  const [packed, setPacked] = useState<PackedHandIn>();
  const [isChanging, setChanging] = useState(false);
  const lessons = state.lessons.flatMap(({ lesson }) => course.lessons.find(({ id }) => id === lesson) ?? []);
  const load = (): void => {
    setQuestions(undefined);
    questionsOf(lessons.map(({ id }) => id)).then(setQuestions, () => setQuestions('failed'));
  };
  useEffect(load, [assignment.id]);

  if (questions === 'failed') {
    return (
      <div role="alert">
        <p>The questions in these lessons didn’t load. Check your connection and try again.</p>
        <p class="act">
          <button type="button" class="button quiet" onClick={load}>
            Try again
          </button>
        </p>
      </div>
    );
  }
  if (!questions) return <p>Putting your hand-in together…</p>;

  const material: HandInMaterial = {
    id: '',
    at: Date.now(),
    assignment,
    course: courseRevision(course),
    lessons,
    name,
    events,
  };
  const make = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    writeHint('hand-in-name', name.trim());
    setPacked(await packHandIn({ ...material, id: newId(), at: Date.now() }, selection));
    setBusy(false);
  };
  // Taken along by two ways, it is still one hand-in.
  const noteTaken = ({ handIn }: PackedHandIn): void => {
    const isNoted = learner.events().some((event) => event.type === 'work-handed-in' && event.handIn === handIn.id);
    if (isNoted) return;
    const shared = partsIn(handIn);
    // What can't be saved now waits in the tab, and a notice says so.
    learner
      .record({ type: 'work-handed-in', assignment: assignment.id, handIn: handIn.id, shared, asksIfSent: true })
      .catch(waits);
  };

  return (
    <>
      <p class="lede">
        {handedInWords(state)}.{' '}
        {handedIn.length > 0 && 'Hand in again whenever you like: the latest replaces the earlier ones.'}
      </p>
      {packed ? (
        <HandInReady
          packed={packed}
          from={assignment.from}
          replyTo={assignment.replyTo}
          isAgain={handedIn.some(({ handIn }) => handIn !== packed.handIn.id)}
          onTaken={() => noteTaken(packed)}
          asksIfSent={state.asksIfSent && handedIn.at(-1)?.handIn === packed.handIn.id}
          onSent={() => noteSent(learner, packed.handIn.id)}
          onChange={() => {
            setChanging(true);
            setPacked(undefined);
          }}
        />
      ) : (
        <HandInForm
          preview={previewHandIn(material, selection, { questions, language: document.documentElement.lang })}
          name={name}
          selection={selection}
          isBusy={isBusy}
          isChanging={isChanging}
          onName={setName}
          onSelection={setSelection}
          onPack={() => void make()}
        />
      )}
      <p class="act">
        <a href={fragmentOf({ kind: 'assignment', id: assignment.id })}>Back to the assignment</a>
      </p>
    </>
  );
}

function rememberedName(): string {
  const name = readHint('hand-in-name');
  return typeof name === 'string' ? wholeText(name) : '';
}

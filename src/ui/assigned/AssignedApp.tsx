import { useEffect, useRef, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import { writeHint } from '../../device/local-hints.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import type { KindReadAt } from '../../formats/link/link-kinds.ts';
import { assignments } from '../../projections/assignments.ts';
import type { AssignedView } from '../../team/assignment/assigned-view.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { isReplyText } from '../../team/reply/read-reply.ts';
import { EmptyState } from '../drawing/EmptyState.tsx';
import { letter } from '../drawing/scenes.ts';
import { HandInSteps } from '../hand-in/HandInSteps.tsx';
import { useLog } from '../kit/use-log.ts';
import { useToday } from '../kit/use-today.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { ArrivedLink, type ArrivedProps } from './ArrivedLink.tsx';
import { ArrivedReply } from './ArrivedReply.tsx';
import { Checklist } from './Checklist.tsx';
import { KeptReplies } from './KeptReplies.tsx';
import { PasteLink } from './PasteLink.tsx';
import { ReplyPage } from './ReplyPage.tsx';
import { assignmentHints, type HintsOfDay } from './today-hint.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import { ViewTitle } from './ViewTitle.tsx';
import { showAddress, viewHere } from './view-here.ts';

interface Props {
  learner: Learner;
  course: AssignableCourse;
  /** What the address asked for when the page was opened. */
  first: AssignedView;
}

/** What shows each kind of link that this page takes: forget one, and it does not compile. */
const ARRIVED = { assignment: ArrivedLink, reply: ArrivedReply } satisfies Readonly<
  Record<KindReadAt<'/assignment/'>, (props: ArrivedProps) => unknown>
>;

/** The page of assignments: a link that was opened, one assignment, its hand-in, or all of them. */
export function AssignedApp({ learner, course, first }: Props) {
  const events = useLog(learner);
  const [view, setView] = useState(first);
  const [message, setMessage] = useSaid();
  const shown = useRef(first);
  const address = useRef(location.hash);
  shown.current = view;
  useEffect(() => {
    const follow = (): void => {
      const next = viewHere(shown.current);
      if (next === shown.current) return;
      setMessage('');
      setView(next);
    };
    addEventListener('hashchange', follow);
    // A link may have come between the first look at the address and this.
    if (location.hash !== address.current) follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  const today = useToday();
  useEffect(() => {
    const day = { today, language: document.documentElement.lang };
    writeHint('assignments', { today, shown: assignmentHints(events, course.lessons, day) } satisfies HintsOfDay);
  }, [events, today]);

  const accepted = assignments(events, course.lessons, today);
  const go = (next: AssignedView, words: string): void => {
    showAddress(next);
    setMessage(words);
    setView(next);
  };
  const focus = view !== first;
  useDroppedFile((file) => void file.text().then((text) => go({ kind: 'link', text }, '')));
  const Arrived = ARRIVED[view.kind === 'link' && isReplyText(view.text) ? 'reply' : 'assignment'];
  const state = 'id' in view ? accepted.find(({ assignment }) => assignment.id === view.id) : undefined;
  return (
    <>
      <p role="status" class="said">
        <Said told={message} />
      </p>
      {view.kind === 'link' && (
        <Arrived
          key={view.text}
          text={view.text}
          learner={learner}
          course={course}
          events={events}
          accepted={accepted}
          focus={focus}
          onGo={go}
        />
      )}
      {state && view.kind === 'assignment' && (
        <>
          <ViewTitle focus={focus}>{state.assignment.title}</ViewTitle>
          <Checklist key={state.assignment.id} state={state} course={course} events={events} learner={learner} />
        </>
      )}
      {state && view.kind === 'hand-in' && (
        <>
          <ViewTitle focus={focus}>{`Hand in “${state.assignment.title}”`}</ViewTitle>
          <HandInSteps key={state.assignment.id} state={state} learner={learner} course={course} events={events} />
        </>
      )}
      {view.kind === 'reply' && (
        <ReplyPage id={view.id} learner={learner} course={course} events={events} focus={focus} />
      )}
      {'id' in view && view.kind !== 'reply' && !state && <Unknown focus={focus} onGo={go} />}
      {view.kind === 'list' && (
        <>
          <ViewTitle focus={focus}>Your assignments</ViewTitle>
          {accepted.length > 0 ? (
            <AcceptedList events={events} lessons={course.lessons} heading="h2" />
          ) : (
            <EmptyState drawing={letter}>
              <p class="lede">
                When someone assigns you lessons, you get a link. Open it, and the assignment shows up here.
              </p>
            </EmptyState>
          )}
          <KeptReplies events={events} lessons={course.lessons} heading="h2" />
          <h2>Got a link or a file?</h2>
          <p>Just open the link. If that doesn’t work, paste it here. A reply may come as a file: choose it below.</p>
          <PasteLink onPaste={(text) => go({ kind: 'link', text }, '')} />
        </>
      )}
      {view.kind !== 'list' && (
        <p class="all">
          <a class="lone-link" href="#all">
            All assignments
          </a>
        </p>
      )}
    </>
  );
}

const Unknown = ({ focus, onGo }: { focus: boolean; onGo: (view: AssignedView, message: string) => void }) => (
  <>
    <ViewTitle focus={focus}>Not in this browser</ViewTitle>
    <p>
      This browser doesn’t have that assignment. You may have accepted it in another browser, or this one’s data was
      cleared. Open the assignment’s link again and accept it here. Whatever you’ve done in this browser counts.
    </p>
    <PasteLink onPaste={(text) => onGo({ kind: 'link', text }, '')} />
  </>
);

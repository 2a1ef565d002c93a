import { useEffect, useRef, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import type { Refused } from '../../formats/link/payload.ts';
import type { LearningEvent } from '../../log/event.ts';
import type { AssignmentState } from '../../projections/assignments.ts';
import type { AssignedView } from '../../team/assignment/assigned-view.ts';
import { readAssignmentPayload } from '../../team/assignment/assignment-link.ts';
import type { AssignmentReading } from '../../team/assignment/assignment-row.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { resolveAssignment } from '../../team/assignment/resolve-assignment.ts';
import { whatChanged } from '../../team/assignment/what-changed.ts';
import { AssignmentOffer } from './AssignmentOffer.tsx';
import { acceptOnce } from './accept-once.ts';
import { RefusedLink } from './RefusedLink.tsx';
import { ViewTitle } from './ViewTitle.tsx';
import { forgetLink } from './view-here.ts';

export interface ArrivedProps {
  /** The link, or a text that holds it. */
  text: string;
  learner: Learner;
  course: AssignableCourse;
  events: readonly LearningEvent[];
  accepted: readonly AssignmentState[];
  /** Whether the heading takes the focus. */
  focus: boolean;
  /** Goes on, with something to say. */
  onGo: (view: AssignedView, message: string) => void;
}

/** A link that was opened: an assignment to accept, one that is known already, or none that can be read. */
export function ArrivedLink({ text, learner, course, events, accepted, focus, onGo }: ArrivedProps) {
  const [reading, setReading] = useState<AssignmentReading | Refused>();
  const isAccepting = useRef(false);
  useEffect(() => {
    setReading(undefined);
    let isStale = false;
    void readAssignmentPayload(text).then((read) => isStale || setReading(read));
    return () => {
      isStale = true;
    };
  }, [text]);

  const arrived = reading && 'assignment' in reading ? reading.assignment : undefined;
  const resolved = arrived && resolveAssignment(arrived, course);
  const known = accepted.find(({ assignment }) => assignment.id === arrived?.id)?.assignment;
  const changes = known && resolved && whatChanged(resolveAssignment(known, course), resolved, language());
  const isNews = resolved && (!known || known.edition < resolved.assignment.edition);
  const leave = (view: AssignedView, message: string): void => {
    forgetLink();
    onGo(view, message);
  };

  useEffect(() => {
    if (!known || !arrived || isNews || isAccepting.current) return;
    leave({ kind: 'assignment', id: known.id }, knownWords(known.edition - arrived.edition, changes?.length ?? 0));
  });

  if (!reading) return <p>Reading the link…</p>;
  if ('refused' in reading) {
    return (
      <RefusedLink text={text} refused={reading.refused} focus={focus} onGo={onGo} onClose={() => leave(LIST, '')} />
    );
  }
  if (!resolved || !isNews) return <p>Opening…</p>;
  const accept = async (): Promise<void> => {
    isAccepting.current = true;
    const done = await acceptOnce(learner, resolved);
    leave({ kind: 'assignment', id: resolved.assignment.id }, ACCEPTED[done]);
  };
  return (
    <>
      <ViewTitle focus={focus}>{resolved.assignment.title}</ViewTitle>
      <AssignmentOffer
        resolved={resolved}
        notes={reading.notes}
        changes={known && (changes?.length ? changes : ['The wording is the same.'])}
        events={events}
        onAccept={accept}
        onDecline={() => leave(known ? { kind: 'assignment', id: known.id } : LIST, declinedWords(known !== undefined))}
      />
    </>
  );
}

const language = (): string => document.documentElement.lang;
const LIST: AssignedView = { kind: 'list' };

const ACCEPTED = {
  saved: 'Accepted. You’ll find it on Today.',
  'in-tab': 'Accepted, in this tab only for now. We’ll save it as soon as your browser allows it.',
  known: 'You already accepted this, so nothing was added.',
} as const;

const declinedWords = (isKnown: boolean): string =>
  isKnown
    ? 'Nothing changed. Open the newer link again whenever you want the changes.'
    : 'Nothing was accepted. Open the link again whenever you like.';

function knownWords(editionsBehind: number, changes: number): string {
  if (editionsBehind > 0) {
    return 'That link is out of date. The assignment has changed since, and you already have the newer one.';
  }
  return changes === 0
    ? 'You already accepted this. Here’s how far along you are.'
    : 'That link doesn’t match the assignment you accepted under the same name. Yours stays as it is. Ask whoever sent you the link.';
}

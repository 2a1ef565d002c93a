import { useEffect, useState } from 'preact/hooks';
import type { Refused } from '../../formats/link/payload.ts';
import { shownReply } from '../../log/shown-reply.ts';
import { replies } from '../../projections/replies.ts';
import type { AssignedView } from '../../team/assignment/assigned-view.ts';
import { type ReadReply, readReply } from '../../team/reply/read-reply.ts';
import { sortReply } from '../../team/reply/sort-reply.ts';
import { keepReply } from '../reply/keep-reply.ts';
import type { ArrivedProps } from './ArrivedLink.tsx';
import { RefusedLink } from './RefusedLink.tsx';
import { ReplyOffer } from './ReplyOffer.tsx';
import { ViewTitle } from './ViewTitle.tsx';
import { forgetLink } from './view-here.ts';

/** A reply that was opened: one to keep, one that is kept already, or none that is for this browser. */
export function ArrivedReply({ text, learner, events, accepted, focus, onGo }: ArrivedProps) {
  const [reading, setReading] = useState<ReadReply | Refused>();
  const [isKeeping, setKeeping] = useState(false);
  useEffect(() => {
    let isStale = false;
    void readReply(text, globalThis.crypto?.subtle).then((read) => isStale || setReading(read));
    return () => {
      isStale = true;
    };
  }, [text]);
  const sorted = reading && ('refused' in reading ? reading : sortReply(reading, events, replies(events), Date.now()));
  const leave = (view: AssignedView, message: string): void => {
    forgetLink();
    onGo(view, message);
  };
  useEffect(() => {
    if (!sorted || isKeeping || 'refused' in sorted || sorted.kind === 'new') return;
    leave({ kind: 'reply', id: sorted.id }, KNOWN[sorted.kind]);
  });

  if (!reading || !sorted) return <p>Reading the reply…</p>;
  if ('refused' in sorted) {
    return (
      <RefusedLink text={text} refused={sorted.refused} focus={focus} onGo={onGo} onClose={() => leave(LIST, '')} />
    );
  }
  if (sorted.kind !== 'new' || 'refused' in reading) return <p>Opening…</p>;
  const reply = shownReply(reading.reply);
  const mine = accepted.find(({ assignment }) => assignment.id === reply.assignment.id);
  const keep = async (view: AssignedView): Promise<void> => {
    setKeeping(true);
    leave(view, KEPT[await keepReply(learner, sorted.event)]);
  };
  return (
    <>
      <ViewTitle focus={focus}>{reply.from === '' ? 'A reply to your work' : `A reply from ${reply.from}`}</ViewTitle>
      <ReplyOffer
        reply={reply}
        title={mine?.assignment.title ?? reply.assignment.title}
        handedInAt={mine?.handedIn.find(({ handIn }) => handIn === reply.handIn)?.at}
        notes={sorted.notes}
        isBusy={isKeeping}
        onRead={() => void keep({ kind: 'reply', id: reply.id })}
        onLater={() => void keep(LIST)}
        onDecline={() => leave(LIST, 'Nothing was kept. Open the link again whenever you like.')}
      />
    </>
  );
}

const LIST: AssignedView = { kind: 'list' };

const KNOWN = {
  known: 'You already have this reply, so nothing was added.',
  outdated: 'You have a newer reply to the same work, so nothing was added. Here it is.',
} as const;

const KEPT = {
  saved: 'Kept in this browser.',
  'in-tab': 'Kept in this tab only for now. We’ll save it as soon as your browser allows it.',
  known: 'You already have this reply, so nothing was added.',
} as const;

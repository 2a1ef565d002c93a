import { useEffect, useState } from 'preact/hooks';
import type { ReplyReceived } from '../../log/event.ts';
import { SIGNATURE_WORDS } from '../../team/hand-in/send-hand-in.ts';
import { type Verdict, verify } from '../../team/hand-in/signature.ts';

/** What the signature says, checked whenever somebody looks, for a log may come from a backup that was tampered with. */
export function ReplySignature({ received }: { received: ReplyReceived }) {
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let isStale = false;
    const { body, publicKey, signature } = received;
    void verify(globalThis.crypto?.subtle, body, { publicKey, signature }, 'reply').then(
      (now) => isStale || setVerdict(now),
    );
    return () => {
      isStale = true;
    };
  }, [received]);
  return <>{verdict === undefined ? 'Checking the signature…' : SIGNATURE_WORDS[verdict]}</>;
}

import { useEffect, useState } from 'preact/hooks';
import type { HandInReceived } from '../../../team/board/board-events.ts';
import { verdictNow } from '../../../team/board/verdict-now.ts';
import { SIGNATURE_WORDS } from '../../../team/hand-in/send-hand-in.ts';
import type { Verdict } from '../../../team/hand-in/signature.ts';

interface Props {
  received: HandInReceived;
  /** A verdict that is told elsewhere already. */
  told?: Verdict | undefined;
}

/** What the signature says, checked whenever somebody looks, for a board may come from a backup that was tampered with. */
export function SignatureWords({ received, told }: Props) {
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let isStale = false;
    void verdictNow(received, globalThis.crypto?.subtle).then((now) => isStale || setVerdict(now));
    return () => {
      isStale = true;
    };
  }, [received]);
  if (verdict === undefined) return <>Checking the signature…</>;
  return <>{verdict === told ? '' : SIGNATURE_WORDS[verdict]}</>;
}

import { useEffect, useState } from 'preact/hooks';
import { SIGNATURE_WORDS } from '../../team/hand-in/send-hand-in.ts';
import { type SignedKind, type Verdict, verify } from '../../team/hand-in/signature.ts';

interface Props {
  kind: SignedKind;
  /** As it was kept. */
  received: { body: string; publicKey?: string | undefined; signature?: string | undefined };
  /** A verdict that is told elsewhere already. */
  told?: Verdict | undefined;
}

/** What the signature says, checked whenever somebody looks, for what is kept may come from a backup that was tampered with. */
export function SignatureWords({ kind, received, told }: Props) {
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let isStale = false;
    const { body, publicKey, signature } = received;
    void verify(globalThis.crypto?.subtle, body, { publicKey, signature }, kind).then(
      (now) => isStale || setVerdict(now),
    );
    return () => {
      isStale = true;
    };
  }, [received]);
  if (verdict === undefined) return <>Checking the signature…</>;
  return <>{verdict === told ? '' : SIGNATURE_WORDS[verdict]}</>;
}

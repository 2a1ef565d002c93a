import { useEffect } from 'preact/hooks';
import type { Restore } from '../../device/backup-client.ts';
import type { Learner } from '../../device/learner.ts';
import { RestoreOutcome } from './RestoreOutcome.tsx';
import { useRestore } from './use-restore.ts';

interface Props {
  learner: Learner;
  /** What the link brought, or why it could not be read. */
  carried: Restore | { refused: string };
}

/** Progress that came with a link, waiting for the learner's word. */
export function CarriedPanel({ learner, carried }: Props) {
  const steps = useRestore(learner, 'link');
  const refused = 'refused' in carried ? carried.refused : undefined;
  useEffect(() => {
    if (!('refused' in carried)) steps.offer(carried);
  }, [carried]);

  return (
    <section class="panel" aria-labelledby="carried" data-carried>
      <h2 id="carried">From your other device</h2>
      <RestoreOutcome steps={steps} refused={refused} />
    </section>
  );
}

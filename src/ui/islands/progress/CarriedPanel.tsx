import { useEffect } from 'preact/hooks';
import type { Restore } from '../backup-client.ts';
import type { Learner } from '../learner.ts';
import { useFocusAfter } from '../use-focus.ts';
import { RestoreDecision } from './RestoreDecision.tsx';
import { useRestore } from './use-restore.ts';

interface Props {
  learner: Learner;
  /** What the link brought, or why it could not be read. */
  carried: Restore | { refused: string };
}

/** Progress that came with a link, waiting for the learner's word. */
export function CarriedPanel({ learner, carried }: Props) {
  const { restore, share, message, ended, offer, confirm, cancel } = useRestore(learner, 'link');
  const status = useFocusAfter<HTMLParagraphElement>(ended);
  const refused = 'refused' in carried ? carried.refused : undefined;
  useEffect(() => {
    if (!('refused' in carried)) offer(carried);
  }, [carried]);

  return (
    <section class="panel" aria-labelledby="carried" data-carried>
      <h2 id="carried">From your other device</h2>
      {restore && (
        <RestoreDecision
          summary={restore.summary}
          share={share}
          onRestore={(both) => void confirm(both)}
          onCancel={cancel}
        />
      )}
      <p role="status" tabIndex={-1} ref={status} data-restore-message>
        {refused ?? message}
      </p>
    </section>
  );
}

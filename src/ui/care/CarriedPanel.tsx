import { useEffect } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import { MisplacedPanel } from '../kit/MisplacedLink.tsx';
import { RestoreOutcome } from './RestoreOutcome.tsx';
import { useRestore } from './use-restore.ts';
import type { Carried } from './way-to-carry.ts';

interface Props {
  learner: Learner;
  carried: Carried;
}

/** Progress that came with a link, waiting for the learner's word. */
export function CarriedPanel({ learner, carried }: Props) {
  const steps = useRestore(learner, 'link');
  const refused = 'refused' in carried ? carried.refused : undefined;
  const part = 'part' in carried ? carried.part : undefined;
  useEffect(() => {
    if ('summary' in carried) steps.offer(carried);
  }, [carried]);

  if ('misplaced' in carried) return <MisplacedPanel link={carried.misplaced} />;
  return (
    <section class="panel" aria-labelledby="carried" data-carried>
      <h2 id="carried">From your other device</h2>
      {part && (
        <p>
          This is code {part[0]} of {part[1]}. Scan the others, too, in any order.
        </p>
      )}
      <RestoreOutcome steps={steps} refused={refused} />
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Erasure } from '../../device/erase-site.ts';
import type { Learner } from '../../device/learner.ts';
import { count } from '../../primitives/count.ts';
import { CarriedPanel } from '../care/CarriedPanel.tsx';
import { CarryPanel } from '../care/CarryPanel.tsx';
import { ErasePanel } from '../care/ErasePanel.tsx';
import { RestorePanel } from '../care/RestorePanel.tsx';
import { StorageHealth } from '../care/StorageHealth.tsx';
import type { Carried } from '../care/way-to-carry.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { OfflinePanel } from '../offline/OfflinePanel.tsx';
import { CourseReset } from './CourseReset.tsx';

interface Props {
  learner: Learner;
  /** What the address of the page brought from another device, if anything. */
  carried: Carried | undefined;
}

/** Keeping, taking along, restoring, resetting and erasing one's progress. */
export function DataPanel({ learner, carried }: Props) {
  const [erasure, setErasure] = useState<Erasure>();
  if (erasure) return <Erased erasure={erasure} />;
  return (
    <>
      {carried && <CarriedPanel learner={learner} carried={carried} />}
      <Boundary>
        <StorageHealth learner={learner} />
      </Boundary>
      <Boundary>
        <OfflinePanel />
      </Boundary>
      <Boundary>
        <CarryPanel learner={learner} />
      </Boundary>
      <Boundary>
        <RestorePanel kept={learner} />
      </Boundary>
      <Boundary>
        <CourseReset learner={learner} />
      </Boundary>
      <ErasePanel
        learner={learner}
        onErased={(done) => {
          setErasure(done);
          // What stands above speaks of what was kept here.
          for (const element of document.querySelectorAll('[data-overview]')) element.remove();
        }}
      />
    </>
  );
}

const Erased = ({ erasure: { records, left } }: { erasure: Erasure }) => (
  <section class="panel" role="status" data-erased={left.length === 0}>
    {left.length === 0 ? (
      <p>
        Everything is erased: {count(records, 'record')}, the second copy, and what the pages remembered. This site has
        nothing of yours left in this browser. Next time you open it, you start fresh.
      </p>
    ) : (
      <p>
        This browser wouldn’t delete {left.join(' and ')}. Everything else is erased. To delete the rest, open your
        browser’s settings, find this site’s data, and clear it.
      </p>
    )}
  </section>
);

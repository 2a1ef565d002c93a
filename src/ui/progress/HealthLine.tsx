import { useMemo } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import type { LogHealth } from '../../log/health.ts';
import { href } from '../../primitives/href.ts';
import { backupState } from '../../projections/backups.ts';
import { useHealth } from '../care/use-health.ts';
import { dayInWords } from '../kit/time-in-words.ts';

/** How well all of this is kept, in one line, and the way to what can be done about it. */
export function HealthLine({ learner }: { learner: Learner }) {
  const health = useHealth(learner);
  const events = learner.log.list();
  const { last } = useMemo(() => backupState(events), [events]);
  return (
    <p class="health-line" data-health-line={health.fault ?? 'sound'}>
      {savedInWords(health)} Last backup: {last ? dayInWords(last.at) : 'none yet'}.{' '}
      <a href={href('/data/')}>Your data</a>
    </p>
  );
}

function savedInWords({ place, copy }: LogHealth): string {
  if (place === 'memory') return 'In this tab only, and gone when you close it.';
  if (place === 'second-copy') return 'Saved in this browser’s second copy, because its main store isn’t working.';
  if (copy === 'private') return 'Kept until you close this private window.';
  return copy === 'kept' ? 'Saved in this browser and in a second copy.' : 'Saved in this browser.';
}

import { useMemo } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import { isPlainHttp } from '../../device/plain-http.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { count } from '../../primitives/count.ts';
import { backupState, needsBackup } from '../../projections/backups.ts';
import { ASK } from '../kit/keep-words.ts';
import { inWords } from '../kit/time-in-words.ts';
import { backUp } from './back-up.ts';
import { copyInWords, PROMISES, placeInWords, savedInWords, WITH_THE_WINDOW } from './health-words.ts';
import { useHealth } from './use-health.ts';
import { usePersistence } from './use-persistence.ts';

/** Where the learner's progress lives, how safe it is there, and one button to take it along. */
export function StorageHealth({ learner }: { learner: Learner }) {
  const health = useHealth(learner);
  const { promise, ask } = usePersistence();
  const [message, setMessage] = useSaid();
  const isPrivate = health.copy === 'private';

  const events = learner.log.list();
  // The health changes far more often than the list.
  const answers = useMemo(() => events.filter(({ type }) => type === 'exercise-answered').length, [events]);
  const backup = useMemo(() => backupState(events), [events]);
  const { last, since } = backup;

  const save = async (): Promise<void> => setMessage(await backUp(learner));

  return (
    <section class="panel" aria-labelledby="storage" data-storage-health={health.fault ?? 'sound'}>
      <h2 id="storage">Where your progress is kept</h2>
      <dl class="facts">
        <Fact name="Where">{placeInWords(health)}</Fact>
        <Fact name="How much">
          {count(answers, 'answer')}, {count(events.length, 'record')} altogether
          {health.unsaved > 0 && `; ${count(health.unsaved, 'record')} in this tab only`}
        </Fact>
        <Fact name="Last saved">{savedInWords(health, events.at(-1)?.at)}</Fact>
        <Fact name="Second copy">
          {copyInWords(health)}
          {health.damaged > 0 && `. ${count(health.damaged, 'line')} can’t be read, and the rest makes up for it`}
        </Fact>
        <Fact name="Last backup">
          {last ? inWords(last.at) : 'None yet'}
          {since > 0 && (last ? `; ${count(since, 'answer')} since` : `, for ${count(since, 'answer')}`)}
        </Fact>
        <Fact name="Could your browser delete it?">
          {isPrivate ? WITH_THE_WINDOW : promise ? PROMISES[promise] : 'Asking your browser…'}
          {!isPrivate && promise === 'may-be-deleted' && (
            <button type="button" class="button quiet" onClick={() => ask(setMessage)}>
              {ASK}
            </button>
          )}
        </Fact>
      </dl>
      {isPlainHttp() && (
        <p class="advice" data-notice="plain-http">
          This site’s address starts with http://, not https://, so your browser can’t keep a second copy, open lessons
          without a connection, or sign your hand-ins here. Your progress is saved all the same. If the address ever
          changes to https://, back up first: your progress won’t move there by itself.
        </p>
      )}
      {needsBackup(backup) && (
        <p class="advice" data-notice="backup-advice">
          {count(since, 'answer')} would be gone if this device broke or its data was cleared. A backup takes two
          seconds.
        </p>
      )}
      <p class="act">
        <button type="button" class="button" onClick={() => void save()} data-action="back-up">
          Back up now
        </button>
        <span role="status">
          <Said told={message} />
        </span>
      </p>
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

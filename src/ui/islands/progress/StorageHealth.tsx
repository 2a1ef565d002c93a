import { useEffect, useState } from 'preact/hooks';
import type { LogHealth } from '../../../log/health.ts';
import { backupState, needsBackup } from '../../../projections/backups.ts';
import type { Learner } from '../learner.ts';
import { count, inWords } from '../moment.ts';
import { type Persistence, persist, persistence } from '../persistence.ts';
import { useHealth } from '../use-health.ts';
import { backUp } from './back-up.ts';

/** Where the learner's progress lives, how safe it is there, and one button to take it along. */
export function StorageHealth({ learner }: { learner: Learner }) {
  const health = useHealth(learner);
  const [promise, setPromise] = useState<Persistence>();
  const [message, setMessage] = useState('');
  useEffect(() => void persistence().then(setPromise), [health.savedAt]);

  const events = learner.log.list();
  const answers = events.filter(({ type }) => type === 'exercise-answered').length;
  const backup = backupState(events);
  const { last, answersSince } = backup;

  const save = async (): Promise<void> => setMessage(await backUp(learner));
  const ask = async (): Promise<void> => {
    const outcome = await persist();
    setPromise(outcome);
    setMessage(outcome === 'kept' ? 'Your browser promised to keep it.' : 'Your browser did not promise it this time.');
  };

  return (
    <section class="panel" aria-labelledby="storage" data-storage-health={health.fault ?? 'sound'}>
      <h2 id="storage">Where your progress lives</h2>
      <dl class="facts">
        <Fact name="Where">{PLACES[health.place]}</Fact>
        <Fact name="How much">
          {count(answers, 'answer')}, {count(events.length, 'record')} in all
          {health.unsaved > 0 && `; ${count(health.unsaved, 'record')} in this tab only`}
        </Fact>
        <Fact name="Last saved">{savedInWords(health, events.at(-1)?.at)}</Fact>
        <Fact name="Second copy">
          {COPIES[health.copy]}
          {health.damaged > 0 && `. ${count(health.damaged, 'line')} of it can’t be read, and the rest makes up for it`}
        </Fact>
        <Fact name="Last backup">
          {last ? inWords(last.at) : 'None yet'}
          {answersSince > 0 &&
            (last ? `; ${count(answersSince, 'answer')} since` : `, for ${count(answersSince, 'answer')}`)}
        </Fact>
        <Fact name="May your browser delete it?">
          {promise ? PROMISES[promise] : 'Asking your browser …'}
          {promise === 'may-be-deleted' && (
            <button type="button" class="button quiet" onClick={() => void ask()}>
              Ask it to keep your progress
            </button>
          )}
        </Fact>
      </dl>
      {needsBackup(backup) && (
        <p class="advice" data-notice="backup-advice">
          {count(answersSince, 'answer')} would be gone if this device broke or its data were cleared. A backup takes
          two seconds.
        </p>
      )}
      <p class="act">
        <button type="button" class="button" onClick={() => void save()} data-action="back-up">
          Back up now
        </button>
        <span role="status">{message}</span>
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

const PLACES: Readonly<Record<LogHealth['place'], string>> = {
  browser: 'In this browser, on this device, and nowhere else',
  'second-copy': 'In this browser’s second copy, because its store does not work',
  memory: 'In this tab only: it is gone when you close it',
};

const COPIES: Readonly<Record<LogHealth['copy'], string>> = {
  unknown: 'Being compared …',
  kept: 'Yes, in a separate place in this browser. If one is damaged, the other mends it',
  unavailable: 'None: this browser offers no place for one',
};

const PROMISES: Readonly<Record<Persistence, string>> = {
  kept: 'No. It promised to keep it until you delete it yourself.',
  'may-be-deleted':
    'It may, when the device runs out of space. Some browsers, Safari among them, also delete the data of a site that you have not visited for seven days of use. ',
  unknown: 'It does not say. Some browsers delete the data of a site that you have not visited for seven days of use.',
};

function savedInWords({ savedAt, place }: LogHealth, lastAt: number | undefined): string {
  if (savedAt !== undefined) return inWords(savedAt);
  if (place === 'memory') return 'Nothing in this visit';
  return lastAt === undefined ? 'Nothing yet' : inWords(lastAt);
}

import type { Persistence } from '../../../device/persistence.ts';
import type { Board } from '../../../device/trainer-board.ts';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import { lowerFirst } from '../../../primitives/capital.ts';
import { count } from '../../../primitives/count.ts';
import { backupState } from '../../../projections/backups.ts';
import { backUp } from '../../care/back-up.ts';
import { copyInWords, placeInWords, savedInWords } from '../../care/health-words.ts';
import { useHealth } from '../../care/use-health.ts';
import { usePersistence } from '../../care/use-persistence.ts';
import { AFTER_SEVEN_DAYS, MAY_AFTER_SEVEN_DAYS } from '../../kit/keep-words.ts';
import { inWords } from '../../kit/time-in-words.ts';

/** Where the board is kept and how safe it is there, in one line, and one button to take it along. */
export function BoardHealth({ board, contents }: { board: Board; contents: string }) {
  const health = useHealth(board);
  const { promise, ask } = usePersistence();
  const [message, setMessage] = useSaid();
  const isPrivate = health.copy === 'private';

  const events = board.log.list();
  const { last, since } = backupState(events, ({ type }) => type === 'hand-in-received');
  const place = placeInWords(health);
  const saved = savedInWords(health, events.at(-1)?.at);
  const copy = copyInWords(health);
  const save = async (): Promise<void> => setMessage(await backUp(board));

  return (
    <section class="panel" aria-labelledby="storage" data-board-health={health.fault ?? 'sound'}>
      <h2 id="storage">Where the board is kept</h2>
      <p>
        {contents}, {lowerFirst(place)}
        {health.unsaved > 0 && `; ${count(health.unsaved, 'record')} in this tab only`}. Last saved:{' '}
        {saved.replace(/^Nothing/, 'nothing')}. Last backup: {last ? inWords(last.at) : 'none yet'}
        {since > 0 && `, ${count(since, 'hand-in')} since`}. Second copy: {lowerFirst(copy)}
        {!copy.endsWith('…') && '.'} {isPrivate ? IN_PRIVATE : promise && PROMISES[promise]}
      </p>
      <p class="act">
        <button type="button" class="button" onClick={() => void save()} data-action="back-up">
          Back up now
        </button>
        {!isPrivate && promise === 'may-be-deleted' && (
          <button type="button" class="button quiet" onClick={() => ask(setMessage)}>
            Ask the browser to keep it
          </button>
        )}
        <span role="status">
          <Said told={message} />
        </span>
      </p>
    </section>
  );
}

/** In place of a promise, which no browser gives a private window. */
const IN_PRIVATE = 'Your browser deletes all of it when you close this private window.';

const PROMISES: Readonly<Record<Persistence, string>> = {
  kept: 'Your browser promised not to delete it on its own.',
  'may-be-deleted': `Your browser may delete it if the device runs out of space. ${AFTER_SEVEN_DAYS}`,
  unknown: `Your browser doesn’t say if it may delete it. ${MAY_AFTER_SEVEN_DAYS}`,
};

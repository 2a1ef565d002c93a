import { useState } from 'preact/hooks';
import { openRestore, type Restore } from '../backup-client.ts';
import type { Learner } from '../learner.ts';
import { count } from '../moment.ts';

/** How far a restore has come, and how to take it further. */
export interface RestoreSteps {
  restore: Restore | undefined;
  /** What is under way, by count of records. */
  share: { done: number; total: number } | null;
  message: string;
  /** Counts up whenever a preview went away. */
  ended: number;
  /** Reads a file; nothing is changed yet. */
  choose(file: Blob): Promise<void>;
  /** Shows what something else would bring. */
  offer(restore: Restore): void;
  confirm(both: boolean): Promise<void>;
  cancel(): void;
}

export function useRestore({ log, record }: Learner, source: 'backup' | 'link'): RestoreSteps {
  const [restore, setRestore] = useState<Restore>();
  const [share, setShare] = useState<RestoreSteps['share']>(null);
  const [message, setMessage] = useState('');
  const [ended, setEnded] = useState(0);
  const onShare = (done: number, total: number): void => setShare({ done, total });

  const leave = (words: string): void => {
    restore?.end();
    if (restore) setEnded(ended + 1);
    setRestore(undefined);
    setShare(null);
    setMessage(words);
  };

  return {
    restore,
    share,
    message,
    ended,
    choose: async (file) => {
      leave('Reading the file …');
      const opened = await openRestore(file, log.list(), onShare).catch(() => ({
        refused: 'This file could not be read. Reload the page and try again; nothing was changed.',
      }));
      setShare(null);
      if ('refused' in opened) return setMessage(opened.refused);
      setMessage('');
      setRestore(opened);
    },
    offer: setRestore,
    confirm: async (both) => {
      if (!restore) return;
      try {
        const events = await restore.added(both);
        onShare(0, events.length);
        const { added } = await log.importAll(events, onShare);
        // The device that the copy came from may still be writing under the old name. The records are stored either way.
        await log.renameDevice().catch(() => {});
        record({ type: 'imported', source, added: added.length }).catch(() => {});
        leave(`${count(added.length, 'record')} restored. Your progress is up to date.`);
      } catch {
        leave('Nothing was restored, because this browser would not store it. What was here is as it was.');
      }
    },
    cancel: () => leave('Nothing was changed.'),
  };
}

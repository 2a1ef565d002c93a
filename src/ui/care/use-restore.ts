import { useState } from 'preact/hooks';
import { openRestore, type Restore } from '../../device/backup-client.ts';
import type { RestoreChoice } from '../../device/backup-messages.ts';
import type { KeptWork } from '../../device/kept-work.ts';
import type { BackupKind } from '../../formats/backup/backup-kind.ts';
import { count } from '../../primitives/count.ts';

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
  confirm(choice: RestoreChoice): Promise<void>;
  cancel(): void;
}

const UP_TO_DATE: Readonly<Record<BackupKind, string>> = {
  progress: 'Your progress is up to date.',
  board: 'The board is up to date.',
};

export function useRestore(kept: KeptWork, source: 'backup' | 'link'): RestoreSteps {
  const { kind, log, note } = kept;
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
      const opened = await openRestore(file, kept, onShare).catch(() => ({
        refused: 'This file could not be read. Reload the page and try again; nothing was changed.',
      }));
      setShare(null);
      if ('refused' in opened) return setMessage(opened.refused);
      setMessage('');
      setRestore(opened);
    },
    offer: setRestore,
    confirm: async (choice) => {
      if (!restore) return;
      try {
        const events = await restore.added(choice);
        onShare(0, events.length);
        const { added } = await log.importAll(events, onShare);
        // The device that the copy came from may still be writing under the old name. The records are stored either way.
        await log.renameDevice().catch(() => {});
        note({ type: 'imported', source, added: added.length }).catch(() => {});
        leave(`${count(added.length, 'record')} restored. ${UP_TO_DATE[kind]}`);
      } catch {
        leave('Nothing was restored, because this browser would not store it. What was here is as it was.');
      }
    },
    cancel: () => leave('Nothing was changed.'),
  };
}

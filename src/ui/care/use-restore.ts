import { useState } from 'preact/hooks';
import { openRestore, type Restore } from '../../device/backup-client.ts';
import { effectOf, type RestoreChoice } from '../../device/backup-messages.ts';
import type { KeptWork } from '../../device/kept-work.ts';
import type { BackupKind } from '../../formats/backup/backup-kind.ts';
import { PartlySavedError } from '../../log/append-in-batches.ts';
import { waits } from '../../log/storage-fault.ts';
import { count } from '../../primitives/count.ts';
import type { ImportEffect } from '../../projections/import-effect.ts';

import { UNDONE } from './import-words.ts';

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
  /** Takes back what the last restore took out of view; undefined when it took nothing. */
  undo: (() => Promise<void>) | undefined;
}

const UP_TO_DATE: Readonly<Record<BackupKind, string>> = {
  progress: 'Your progress is up to date.',
  board: 'The board is up to date.',
};

const TOOK_AWAY: Readonly<Record<BackupKind, string>> = {
  progress: 'It hid answers, as it said it would.',
  board: 'It changed assignments you had, as it said it would.',
};

const NOTHING = 'Nothing was restored, because this browser wouldn’t save it. What you had is still there.';
const partly = (records: number): string =>
  `${count(records, 'record')} restored, then this browser wouldn’t save any more. What you had is still there. Restore the same backup again: it adds only what’s missing. If it stops again, make room on this device first.`;

export function useRestore(kept: KeptWork, source: 'backup' | 'link'): RestoreSteps {
  const { kind, log, note, takeBack } = kept;
  const [restore, setRestore] = useState<Restore>();
  const [share, setShare] = useState<RestoreSteps['share']>(null);
  const [message, setMessage] = useState('');
  const [undo, setUndo] = useState<ImportEffect['undo']>([]);
  const [ended, setEnded] = useState(0);
  const onShare = (done: number, total: number): void => setShare({ done, total });

  const leave = (words: string): void => {
    restore?.end();
    if (restore) setEnded(ended + 1);
    setRestore(undefined);
    setShare(null);
    setUndo([]);
    setMessage(words);
  };

  return {
    restore,
    share,
    message,
    ended,
    choose: async (file) => {
      leave('Reading the file…');
      const opened = await openRestore(file, kept, onShare).catch(() => ({
        refused: 'We couldn’t read this file. Nothing changed. Reload the page and try again.',
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
        // The device that the copy came from may still be writing under the old name. First, since a tab may be closed midway.
        await log.renameDevice().catch(() => {});
        const { added } = await log.importAll(events, onShare);
        note({ type: 'imported', source, added: added.length }).catch(waits);
        const { undo } = effectOf(restore.summary, choice);
        leave(`${count(added.length, 'record')} restored. ${undo.length > 0 ? TOOK_AWAY[kind] : UP_TO_DATE[kind]}`);
        setUndo(undo);
      } catch (error) {
        leave(error instanceof PartlySavedError ? partly(error.added.length) : NOTHING);
      }
    },
    cancel: () => leave('Nothing changed.'),
    undo:
      undo.length === 0
        ? undefined
        : async () => {
            // It counts in this tab either way; a notice says so where it could not be stored.
            await takeBack(undo).catch(waits);
            setEnded(ended + 1);
            setUndo([]);
            setMessage(UNDONE[kind]);
          },
  };
}

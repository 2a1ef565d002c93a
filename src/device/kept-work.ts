import type { BackupKind } from '../formats/backup/backup-kind.ts';
import type { NewEvent, StoredEvent } from '../log/event.ts';
import type { KeptLog } from '../log/kept-log.ts';

/** Something that this browser keeps in a log: the learner's progress, or the trainer's board. */
export interface KeptWork {
  /** Decides on words, on the format of backups, and on the page where it is looked after. */
  kind: BackupKind;
  /** All that was ever recorded, and how well it is kept. */
  log: KeptLog;
  /** Notes that a backup was saved or restored. Resolves when that is safely stored. */
  note(event: Extract<NewEvent, { type: 'backed-up' | 'imported' }>): Promise<void>;
  /** Takes back what a restore took out of view. Resolves when that is safely stored. */
  takeBack(undo: readonly Pick<StoredEvent, 'type'>[]): Promise<void>;
}

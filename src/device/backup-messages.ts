import type { BackupKind } from '../formats/backup/backup-kind.ts';
import type { RestorePreview } from '../formats/backup/restore-preview.ts';
import type { StoredEvent } from '../log/event.ts';
import type { ImportEffect } from '../projections/import-effect.ts';

/** What the page asks of the worker that reads and writes backups. */
export type BackupRequest =
  /** What is here, portion by portion, before it is written or compared. */
  | { task: 'take'; events: readonly StoredEvent[] }
  | { task: 'write'; kind: BackupKind; site: string; exportedAt: number; device: string }
  /** The file itself and not its bytes: to read twenty megabytes would hold up the page. */
  | { task: 'read'; kind: BackupKind; file: Blob; forgotten: ReadonlySet<string> }
  | ({ task: 'added' } & RestoreChoice);

/** So many events go from one side to the other in one task; more would hold up the page. */
export const PORTION = 1_000;

/** What the person decided on where a backup and this browser don't agree. */
export interface RestoreChoice {
  /** Keep both versions of what has one id and two contents. */
  both: boolean;
  /** Bring back what was erased here on purpose. */
  erased: boolean;
}

/** What the worker answers, portion by portion. */
export type BackupAnswer =
  | { done: number; total: number }
  | { refused: string }
  | { summary: RestoreSummary }
  | { files: readonly Blob[] }
  | { events: StoredEvent[] }
  | { ended: true }
  | { failed: string };

/** What restoring a file would do. Of long lists only the beginning is here. */
export interface RestoreSummary extends Omit<RestorePreview, 'added' | 'erased'> {
  kind: BackupKind;
  site: string | undefined;
  /** Milliseconds since 1970; undefined when the file doesn't say. */
  exportedAt: number | undefined;
  added: number;
  erased: number;
  conflictCount: number;
  setAsideCount: number;
  /** What it takes out of view: as long as nothing was decided on, and with both versions and all that was erased. */
  effect: ImportEffect;
  fullEffect: ImportEffect;
}

/** What a restore does to what is here, by what was decided on. */
export const effectOf = ({ effect, fullEffect }: RestoreSummary, { both, erased }: RestoreChoice): ImportEffect =>
  both || erased ? fullEffect : effect;

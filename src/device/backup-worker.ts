/// <reference lib="webworker" />
import { writeBackupParts } from '../formats/backup/backup-file.ts';
import { decodeBackupBytes } from '../formats/backup/decode-bytes.ts';
import { type ReadBackup, readBackup } from '../formats/backup/read-backup.ts';
import { bothVersions, previewRestore, type RestorePreview } from '../formats/backup/restore-preview.ts';
import type { StoredEvent } from '../log/event.ts';
import { effectOnProgress } from '../projections/import-effect.ts';
import { effectOnBoard } from '../team/board/effect-on-board.ts';
import type { BackupAnswer, BackupRequest, RestoreChoice, RestoreSummary } from './backup-messages.ts';

/** Reads and writes backup files of any size while the page stays free. */

const tab = globalThis as unknown as DedicatedWorkerGlobalScope;
const answer = (message: BackupAnswer): void => tab.postMessage(message);

/** Enough to look through; the numbers count all of them. */
const MOST_SHOWN = 50;
/** So many events at a time go back to the page. */
const PORTION = 5_000;

let preview: RestorePreview | undefined;

tab.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  try {
    if (data.task === 'write') answer({ files: writeBackupParts(data.events, data).map(fileOf) });
    else if (data.task === 'read') answer(read(data));
    else giveBack(data);
  } catch (error) {
    answer({ failed: String(error) });
  }
});

const fileOf = (text: string): Blob => new Blob([text], { type: 'application/json' });

function read({ kind, bytes, here, forgotten }: Extract<BackupRequest, { task: 'read' }>): BackupAnswer {
  const text = decodeBackupBytes(new Uint8Array(bytes), kind);
  if (typeof text !== 'string') return text;
  const reading = readBackup(text, (done, total) => answer({ done, total }), kind);
  if (reading.refused !== undefined) return { refused: reading.refused };
  preview = previewRestore(reading, here, { kind, forgotten });
  const effectOn = kind === 'board' ? effectOnBoard : effectOnProgress;
  const effect = effectOn(here, preview.added);
  const fullEffect = isUndecided(preview) ? effectOn(here, chosen(preview, { both: true, erased: true })) : effect;
  return { summary: { kind, effect, fullEffect, ...summaryOf(reading, preview) } };
}

function summaryOf(
  reading: ReadBackup,
  { added, erased, conflicts, setAside, ...rest }: RestorePreview,
): Omit<RestoreSummary, 'kind' | 'effect' | 'fullEffect'> {
  return {
    ...rest,
    site: reading.site,
    exportedAt: reading.exportedAt,
    added: added.length,
    erased: erased.length,
    setAsideCount: setAside.length,
    setAside: setAside.slice(0, MOST_SHOWN),
    conflictCount: conflicts.length,
    conflicts: conflicts.slice(0, MOST_SHOWN),
  };
}

const isUndecided = ({ erased, conflicts }: RestorePreview): boolean => erased.length + conflicts.length > 0;

/** What is to be restored: what is new here, and what was decided on. */
const chosen = ({ added, conflicts, ...rest }: RestorePreview, { both, erased }: RestoreChoice): StoredEvent[] => [
  ...added,
  ...(erased ? rest.erased : []),
  ...(both ? conflicts.map(bothVersions) : []),
];

function giveBack(choice: RestoreChoice): void {
  if (!preview) return;
  const events = chosen(preview, choice);
  for (let start = 0; start < events.length; start += PORTION) {
    answer({ events: events.slice(start, start + PORTION) });
  }
  answer({ ended: true });
}

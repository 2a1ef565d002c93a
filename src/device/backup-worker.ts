/// <reference lib="webworker" />
import { writeBackup } from '../formats/backup/backup-file.ts';
import { decodeBackupBytes } from '../formats/backup/decode-bytes.ts';
import { type ReadBackup, readBackup } from '../formats/backup/read-backup.ts';
import { bothVersions, previewRestore, type RestorePreview } from '../formats/backup/restore-preview.ts';
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
    if (data.task === 'write')
      answer({ file: new Blob([writeBackup(data.events, data)], { type: 'application/json' }) });
    else if (data.task === 'read') answer(read(data));
    else giveBack(data);
  } catch (error) {
    answer({ failed: String(error) });
  }
});

function read({ kind, bytes, here, forgotten }: Extract<BackupRequest, { task: 'read' }>): BackupAnswer {
  const text = decodeBackupBytes(new Uint8Array(bytes), kind);
  if (typeof text !== 'string') return text;
  const reading = readBackup(text, (done, total) => answer({ done, total }), kind);
  if (reading.refused !== undefined) return { refused: reading.refused };
  preview = previewRestore(reading, here, { kind, forgotten });
  return { summary: { kind, ...summaryOf(reading, preview) } };
}

function summaryOf(
  reading: ReadBackup,
  { added, erased, conflicts, setAside, ...rest }: RestorePreview,
): Omit<RestoreSummary, 'kind'> {
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

/** What is to be restored: what is new here, and what was decided on. */
function giveBack({ both, erased }: RestoreChoice): void {
  if (!preview) return;
  const { added, conflicts } = preview;
  const events = [...added, ...(erased ? preview.erased : []), ...(both ? conflicts.map(bothVersions) : [])];
  for (let start = 0; start < events.length; start += PORTION) {
    answer({ events: events.slice(start, start + PORTION) });
  }
  answer({ ended: true });
}

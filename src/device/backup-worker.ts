/// <reference lib="webworker" />
import { writeBackupParts } from '../formats/backup/backup-file.ts';
import { decodeBackupBytes } from '../formats/backup/decode-bytes.ts';
import { type ReadBackup, readBackup } from '../formats/backup/read-backup.ts';
import { chosenEvents, previewRestore, type RestorePreview } from '../formats/backup/restore-preview.ts';
import type { StoredEvent } from '../log/event.ts';
import { effectOnProgress } from '../projections/import-effect.ts';
import { effectOnBoard } from '../team/board/effect-on-board.ts';
import {
  type BackupAnswer,
  type BackupRequest,
  PORTION,
  type RestoreChoice,
  type RestoreSummary,
} from './backup-messages.ts';
import { importEffects } from './import-effects.ts';

/** Reads and writes backup files of any size while the page stays free. */

const tab = globalThis as unknown as DedicatedWorkerGlobalScope;
const answer = (message: BackupAnswer): void => tab.postMessage(message);

/** Enough to look through; the numbers count all of them. */
const MOST_SHOWN = 50;
/** What is here, as far as the page has handed it over. */
const here: StoredEvent[] = [];
let preview: RestorePreview | undefined;

tab.addEventListener('message', async ({ data }: MessageEvent<BackupRequest>) => {
  try {
    if (data.task === 'take') take(data.events);
    else if (data.task === 'write') answer({ files: writeBackupParts(here, data).map(fileOf) });
    else if (data.task === 'read') answer(await read(data));
    else giveBack(data);
  } catch (error) {
    answer({ failed: String(error) });
  }
});

const fileOf = (text: string): Blob => new Blob([text], { type: 'application/json' });

function take(events: readonly StoredEvent[]): void {
  here.push(...events);
  answer({ ended: true });
}

async function read({ kind, file, forgotten }: Extract<BackupRequest, { task: 'read' }>): Promise<BackupAnswer> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { refused: 'We couldn’t read this file. Check that it still exists, then choose it again.' };
  const text = decodeBackupBytes(new Uint8Array(bytes), kind);
  if (typeof text !== 'string') return text;
  const reading = readBackup(text, (done, total) => answer({ done, total }), kind);
  if (reading.refused !== undefined) return { refused: reading.refused };
  preview = previewRestore(reading, here, { kind, forgotten });
  const effectOn = kind === 'board' ? effectOnBoard : effectOnProgress;
  const effects = importEffects(preview, (incoming) => effectOn(here, incoming));
  return { summary: { kind, ...effects, ...summaryOf(reading, preview) } };
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

function giveBack(choice: RestoreChoice): void {
  if (!preview) return;
  const events = chosenEvents(preview, choice);
  for (let start = 0; start < events.length; start += PORTION) {
    answer({ events: events.slice(start, start + PORTION) });
  }
  answer({ ended: true });
}

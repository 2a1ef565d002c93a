import { backupFileName } from '../../adapters/backup/backup-file.ts';
import type { RestorePreview } from '../../adapters/backup/restore-preview.ts';
import type { StoredEvent } from '../../log/event.ts';
import type { OnProgress } from '../../log/learning-log.ts';
import { saveFile } from './save-file.ts';
import { startWorker } from './workers.ts';

export type BackupRequest =
  | { task: 'write'; events: readonly StoredEvent[]; site: string; exportedAt: number; device: string }
  | { task: 'read'; bytes: ArrayBuffer; here: readonly StoredEvent[] }
  | { task: 'added'; both: boolean };

export type BackupAnswer =
  | { done: number; total: number }
  | { refused: string }
  | { summary: RestoreSummary }
  | { file: Blob }
  | { events: StoredEvent[] }
  | { ended: true }
  | { failed: string };

/** What restoring a file would do. Of long lists only the beginning is here. */
export interface RestoreSummary extends Omit<RestorePreview, 'added'> {
  site: string | undefined;
  /** Milliseconds since 1970; undefined when the file doesn't say. */
  exportedAt: number | undefined;
  added: number;
  conflictCount: number;
  setAsideCount: number;
}

/** A backup that was read, and waits for a decision. */
export interface Restore {
  summary: RestoreSummary;
  /** The events to add. */
  added(both: boolean): Promise<StoredEvent[]>;
  end(): void;
}

/** Saves events as a file of the learner's, and resolves with its name, of which `kind` is a part. */
export async function downloadBackup(
  events: readonly StoredEvent[],
  kind: 'backup' | 'unsaved',
  device: string,
): Promise<string> {
  const exportedAt = Date.now();
  const site = document.documentElement.dataset['site'] ?? '';
  const worker = startWorker('backup');
  try {
    const answer = await ask(worker, { task: 'write', events, site, exportedAt, device });
    const name = backupFileName(site, exportedAt, kind);
    if ('file' in answer) saveFile(answer.file, name);
    return name;
  } finally {
    worker.terminate();
  }
}

/** Reads a file that should be a backup; a sentence when it is none. */
export async function openRestore(
  file: Blob,
  here: readonly StoredEvent[],
  onShare: OnProgress,
): Promise<Restore | { refused: string }> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { refused: 'This file could not be read. Check that it still exists, then choose it again.' };
  const worker = startWorker('backup');
  const answer = await ask(worker, { task: 'read', bytes, here }, onShare);
  if ('summary' in answer) {
    return { summary: answer.summary, added: (both) => collect(worker, both), end: () => worker.terminate() };
  }
  worker.terminate();
  return { refused: 'refused' in answer ? answer.refused : 'This file could not be read to its end. Try it again.' };
}

async function collect(worker: Worker, both: boolean): Promise<StoredEvent[]> {
  const portions: StoredEvent[][] = [];
  await ask(worker, { task: 'added', both }, undefined, (events) => portions.push(events));
  return portions.flat();
}

/** The answer that ends a task. Rejects when the worker can't be loaded or fails. */
function ask(
  worker: Worker,
  request: BackupRequest,
  onShare?: OnProgress,
  onEvents?: (events: StoredEvent[]) => void,
): Promise<BackupAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
      if ('done' in data) onShare?.(data.done, data.total);
      else if ('events' in data) onEvents?.(data.events);
      else if ('failed' in data) reject(new Error(data.failed));
      else resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(`The worker for backups failed: ${event.message}`));
    };
    worker.postMessage(request, 'bytes' in request ? [request.bytes] : []);
  });
}

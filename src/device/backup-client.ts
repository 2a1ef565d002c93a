import { backupFileName, partNames } from '../formats/backup/backup-file.ts';
import type { BackupKind } from '../formats/backup/backup-kind.ts';
import type { StoredEvent } from '../log/event.ts';
import type { OnProgress } from '../log/learning-log.ts';
import {
  type BackupAnswer,
  type BackupRequest,
  PORTION,
  type RestoreChoice,
  type RestoreSummary,
} from './backup-messages.ts';
import type { KeptWork } from './kept-work.ts';
import { saveFile } from './save-file.ts';
import { startWorker } from './workers.ts';

/** A backup that was read, and waits for a decision. */
export interface Restore {
  summary: RestoreSummary;
  /** The events to add. */
  added(choice: RestoreChoice): Promise<StoredEvent[]>;
  end(): void;
}

/**
 * Saves events as a file of the person's, or as several where one would be too large to be read again. Resolves with their
 * names, which say what they `hold`.
 */
export async function downloadBackup(...backup: Parameters<typeof backupFiles>): Promise<readonly string[]> {
  const files = await backupFiles(...backup);
  for (const file of files) saveFile(file, file.name);
  return files.map(({ name }) => name);
}

/** The same files, without saving them. */
export async function backupFiles(
  events: readonly StoredEvent[],
  holds: 'backup' | 'unsaved',
  device: string,
  kind: BackupKind,
): Promise<readonly File[]> {
  const exportedAt = Date.now();
  const site = document.documentElement.dataset['site'] ?? '';
  const worker = startWorker('backup');
  try {
    await handOver(worker, events);
    const answer = await ask(worker, { task: 'write', kind, site, exportedAt, device });
    const files = 'files' in answer ? answer.files : [];
    const names = partNames(backupFileName(site, exportedAt, holds, kind), files.length);
    return files.map((file, index) => new File([file], names[index] ?? '', { type: file.type }));
  } finally {
    worker.terminate();
  }
}

/** Reads a file that should be a backup; a sentence when it is none. */
export async function openRestore(
  file: Blob,
  { kind, log }: KeptWork,
  onShare: OnProgress,
): Promise<Restore | { refused: string }> {
  const worker = startWorker('backup');
  await handOver(worker, log.list());
  const answer = await ask(worker, { task: 'read', kind, file, forgotten: log.forgotten }, onShare);
  if ('summary' in answer) {
    return { summary: answer.summary, added: (choice) => collect(worker, choice), end: () => worker.terminate() };
  }
  worker.terminate();
  return { refused: 'refused' in answer ? answer.refused : 'We couldn’t read all of this file. Try again.' };
}

/** Each portion is sent once the worker has the one before it, so that the page can do something else in between. */
async function handOver(worker: Worker, events: readonly StoredEvent[]): Promise<void> {
  for (let start = 0; start < events.length; start += PORTION) {
    await ask(worker, { task: 'take', events: events.slice(start, start + PORTION) });
  }
}

async function collect(worker: Worker, choice: RestoreChoice): Promise<StoredEvent[]> {
  const portions: StoredEvent[][] = [];
  await ask(worker, { task: 'added', ...choice }, undefined, (events) => portions.push(events));
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
    worker.postMessage(request);
  });
}

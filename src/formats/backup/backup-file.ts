import type { StoredEvent } from '../../log/event.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import { checksum } from '../../primitives/checksum.ts';
import { slug } from '../../primitives/file-slug.ts';
import { BACKUPS, type BackupKind } from './backup-kind.ts';

export const VERSION = 1;

interface Origin {
  kind?: BackupKind;
  site: string;
  /** Milliseconds since 1970 by the clock of the device. */
  exportedAt: number;
  device: string;
}

/**
 * The events as a file: JSON that a person can read, what is promised first and then one record per line, so that a file
 * cut off loses only its end. Every record has a checksum of its own, and the file one of those.
 */
export function writeBackup(
  events: Iterable<StoredEvent>,
  { kind = 'progress', site, exportedAt, device }: Origin,
): string {
  const checksums: string[] = [];
  const lines: string[] = [];
  for (const event of events) {
    const json = JSON.stringify(event);
    const sum = checksum(json);
    checksums.push(sum);
    lines.push(`\n    {"checksum":"${sum}","event":${json}}`);
  }
  const header = {
    format: BACKUPS[kind].format,
    version: VERSION,
    site,
    exportedAt: isoTime(exportedAt),
    device,
    count: checksums.length,
    checksum: checksum(checksums.join('')),
  };
  const fields = Object.entries(header).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}  "records": [${lines.join(',')}\n  ]\n}\n`;
}

/**
 * The same in as many files as it takes for each of them to be read again. Restoring is a union, so that all of them
 * together, in whatever order, bring back everything.
 */
export function writeBackupParts(
  events: readonly StoredEvent[],
  origin: Origin,
  longest = BACKUPS[origin.kind ?? 'progress'].longest,
): string[] {
  const whole = writeBackup(events, origin);
  if (whole.length <= longest || events.length < 2) return [whole];
  const middle = Math.ceil(events.length / 2);
  return [events.slice(0, middle), events.slice(middle)].flatMap((half) => writeBackupParts(half, origin, longest));
}

/** The names of so many files: "…-1-of-2.json" where there is more than one. */
export const partNames = (name: string, parts: number): string[] =>
  parts === 1
    ? [name]
    : Array.from({ length: parts }, (_one, part) => name.replace(/\.json$/, `-${part + 1}-of-${parts}.json`));

const FALLBACK_NAME = 'training';

/**
 * The name of the file, such as `crescendo-progress-2026-11-21.json`, with the day by the device's own calendar.
 * `unsaved` is for what the browser would not store.
 */
export function backupFileName(
  site: string,
  exportedAt: number,
  holds: 'backup' | 'unsaved',
  kind: BackupKind = 'progress',
): string {
  const { fileName } = BACKUPS[kind];
  const what = holds === 'backup' ? fileName : kind === 'progress' ? 'unsaved' : `${fileName}-unsaved`;
  return `${slug(site) || FALLBACK_NAME}-${what}-${dayOf(exportedAt) || 'undated'}.json`;
}

/** Null when the clock is beyond what a date can say: a backup is worth more than its date. */
function isoTime(millis: number): string | null {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

import { checksum } from '../../log/checksum.ts';
import type { StoredEvent } from '../../log/event.ts';

/** Frozen, as all names in the file are: golden backups of each release must open for ever. */
export const FORMAT = 'crescendo-backup';
export const VERSION = 1;

interface Origin {
  site: string;
  /** Milliseconds since 1970 by the clock of the device. */
  exportedAt: number;
  device: string;
}

/**
 * The events as a file: JSON that a person can read, what is promised first and then one record per line, so that a file
 * cut off loses only its end. Every record has a checksum of its own, and the file one of those.
 */
export function writeBackup(events: Iterable<StoredEvent>, { site, exportedAt, device }: Origin): string {
  const checksums: string[] = [];
  const lines: string[] = [];
  for (const event of events) {
    const json = JSON.stringify(event);
    const sum = checksum(json);
    checksums.push(sum);
    lines.push(`\n    {"checksum":"${sum}","event":${json}}`);
  }
  const header = {
    format: FORMAT,
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

const FALLBACK_NAME = 'training';
const LONGEST_NAME = 40;

/**
 * The name of the file, such as `crescendo-progress-2026-11-21.json`, with the day by the device's own calendar.
 * `unsaved` is for answers that the browser would not store.
 */
export function backupFileName(site: string, exportedAt: number, kind: 'backup' | 'unsaved'): string {
  const what = kind === 'backup' ? 'progress' : 'unsaved';
  return `${slug(site) || FALLBACK_NAME}-${what}-${localDay(exportedAt)}.json`;
}

/** Letters and digits of any script, without the accents of Latin ones; every system takes these in a file name. */
function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const joined = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(joined).slice(0, LONGEST_NAME).join('').replace(/^-|-$/g, '');
}

function localDay(millis: number): string {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return 'undated';
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** Null when the clock is beyond what a date can say: a backup is worth more than its date. */
function isoTime(millis: number): string | null {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

import { writeBackup } from '../../../../src/formats/backup/backup-file.ts';
import { type ReadBackup, readBackup } from '../../../../src/formats/backup/read-backup.ts';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { checksum } from '../../../../src/primitives/checksum.ts';

export const exportedAt = Date.UTC(2026, 10, 21, 10);

/** A backup with these events. */
export const saved = (events: Iterable<StoredEvent>): string =>
  writeBackup(events, { site: 'Crescendo', exportedAt, device: 'device-1' });

/** What a backup holds; fails when it is refused. */
export function opened(text: string): ReadBackup {
  const reading = readBackup(text);
  if (reading.refused !== undefined) throw new Error(reading.refused);
  return reading;
}

/** A backup whose records are written by hand, and which promises just these. */
export function savedRecords(...records: string[]): string {
  const checksums = records.map((record) => /^\{"checksum":"([^"]*)"/.exec(record)?.[1] ?? '');
  return saved([])
    .replace('"count": 0', `"count": ${records.length}`)
    .replace(/"checksum": "\w+"/, `"checksum": "${checksum(checksums.join(''))}"`)
    .replace('"records": [', () => `"records": [\n${records.join(',\n')}`);
}

/** A record as the file has it; `event` is JSON, which need not be that of an event. */
export const record = (event: string, sum = checksum(event)): string => `{"checksum":"${sum}","event":${event}}`;

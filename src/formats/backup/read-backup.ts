import type { StoredEvent } from '../../log/event.ts';
import type { OnProgress } from '../../log/learning-log.ts';
import { compareEventSets } from '../../log/merge.ts';
import { checksum } from '../../primitives/checksum.ts';
import { count, figure } from '../../primitives/count.ts';
import { isTime } from '../../primitives/field-checks.ts';
import type { BackupKind } from './backup-kind.ts';
import { checkRecord } from './check-record.ts';
import { MOST_RECORDS, NOTHING_LEFT, type OpenedBackup, openBackup, type Refusal } from './open-backup.ts';

/** A record that can't be restored. */
export interface SetAsideRecord {
  /** Where it stands in the file, from 1. */
  record: number;
  /** As the end of "record 7 …". */
  reason: string;
}

export interface ReadBackup {
  refused: undefined;
  /** What the file says of itself; undefined where that is damaged. */
  site: string | undefined;
  /** Milliseconds since 1970. */
  exportedAt: number | undefined;
  device: string | undefined;
  /** Every event that can be restored, once each, in the order of the file. */
  events: StoredEvent[];
  setAside: SetAsideRecord[];
  /** How many records the file was saved with. */
  promised: number | undefined;
  /** What happened to the file since it was saved, in words; its events can be restored all the same. */
  damaged: string | undefined;
}

export type BackupReading = Refusal | ReadBackup;

const STEP = 2_000;
const LONGEST_NAME = 200;

/**
 * Reads a backup from untrusted text: refuses what is none, sets bad records aside, and saves what it can of a damaged
 * file. `kind` is the one that belongs here; others are told where they do. Never throws. `onProgress` hears of every 2,000
 * records and of the end.
 */
export function readBackup(
  text: string,
  onProgress: OnProgress = () => {},
  kind: BackupKind = 'progress',
): BackupReading {
  const opened = openBackup(text, kind);
  if ('refused' in opened) return opened;
  const { header } = opened;
  const { events, setAside } = checkRecords(opened.records, onProgress, kind);
  if (events.length === 0 && !opened.whole) return { refused: NOTHING_LEFT };
  const promised = countOf(header['count']);
  return {
    refused: undefined,
    site: nameOf(header['site']),
    exportedAt: timeOf(header['exportedAt']),
    device: nameOf(header['device']),
    events,
    setAside,
    promised,
    damaged: damageOf(opened, events.length, promised),
  };
}

function checkRecords(
  records: readonly unknown[],
  onProgress: OnProgress,
  kind: BackupKind,
): Pick<ReadBackup, 'events' | 'setAside'> {
  const first = new Map<string, { event: StoredEvent; record: number }>();
  const setAside: SetAsideRecord[] = [];
  records.forEach((content, index) => {
    const record = index + 1;
    const checked = checkRecord(content, kind);
    if ('reason' in checked) setAside.push({ record, reason: checked.reason });
    else {
      const { event } = checked;
      const same = first.get(event.id);
      if (!same) first.set(event.id, { event, record });
      else if (compareEventSets([same.event], [event]).known === 0) {
        setAside.push({ record, reason: `has the same id as record ${same.record}, but different content` });
      }
    }
    if (record % STEP === 0 || record === records.length) onProgress(record, records.length);
  });
  return { events: Array.from(first.values(), ({ event }) => event), setAside };
}

function damageOf({ header, records, whole }: OpenedBackup, good: number, promised?: number): string | undefined {
  const left = `${figure(good)} can be restored.`;
  if (promised === undefined) {
    return `The beginning of this file is damaged, so we can’t tell how many records it had; ${left}`;
  }
  const found = whole ? records.length : good;
  if (found > promised) {
    return `This file was changed: it was saved with ${count(promised, 'record')} and now has ${count(found, 'record')}, of which ${left}`;
  }
  if (!whole || found < promised) {
    return `This file was cut off or damaged: it was saved with ${count(promised, 'record')}, of which ${left}`;
  }
  if (header['checksum'] !== checksum(records.map(savedChecksum).join(''))) {
    return `This file was changed after it was saved: its records are different or in a different order; ${left}`;
  }
  return undefined;
}

/** What a record says of itself. Whether that is so is asked of each record alone. */
function savedChecksum(record: unknown): string {
  const saved = typeof record === 'object' && record !== null && 'checksum' in record ? record.checksum : undefined;
  return typeof saved === 'string' ? saved : '';
}

const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_RECORDS ? value : undefined;

/** A name to be shown: one line of a length that a page can bear. */
const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= LONGEST_NAME && !/[\p{Cc}\p{Surrogate}]/u.test(value)
    ? value
    : undefined;

function timeOf(value: unknown): number | undefined {
  const millis = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return isTime(millis) && new Date(millis).toISOString() === value ? millis : undefined;
}

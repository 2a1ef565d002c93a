import { whyNotTaken } from '../../log/decode.ts';
import type { StoredEvent } from '../../log/event.ts';

/**
 * Events without what they repeat. An id made by `uuidv7` begins with the time of its event, so only its chance part is
 * kept; times are differences; devices are numbered. Fields stay as they are: deflating takes care of their names.
 */
export interface EventRows {
  /** The first one is the device that sends. */
  devices: string[];
  rows: Row[];
  /** Which of how many codes it is, where it takes several; each stands alone. */
  part?: Part;
}

export type Part = readonly [number: number, of: number];

type Row = [
  /** The chance part of the id, or a list with the whole id. */
  id: string | [string],
  /** Milliseconds since the row before, or a list with the time itself. */
  time: number | [number],
  /** Index of the device. */
  device: number,
  fields: object,
];

export interface RowsReading {
  device: string;
  events: StoredEvent[];
  /** Records that are no events, by their number from 1, with the end of a sentence that begins with "it". */
  setAside: { record: number; reason: string }[];
  part?: Part;
}

export function toRows(events: readonly StoredEvent[], device: string, part?: Part): EventRows {
  const devices = [...new Set([device, ...events.map((event) => event.device)])];
  const indexes = new Map(devices.map((name, index) => [name, index]));
  let before = 0;
  const rows = events.map(({ id, at, device, ...fields }): Row => {
    const chance = chanceOf(id);
    const since = at - before;
    // Beyond 53 bits, and with fractions, a difference may not lead back.
    const time: Row[1] = before + since === at ? since : [at];
    before = at;
    return [idOf(at, chance) === id ? chance : [id], time, indexes.get(device) ?? 0, fields];
  });
  return { devices, rows, ...(part && { part }) };
}

/** Reads rows from untrusted JSON. Undefined when they are none: one broken time would make the ids after it wrong. */
export function fromRows(value: unknown): RowsReading | undefined {
  if (!isObject(value) || !('devices' in value) || !('rows' in value)) return undefined;
  const { devices, rows } = value;
  if (!isList(devices) || !isList(rows)) return undefined;
  const [device] = devices;
  if (typeof device !== 'string' || device === '') return undefined;
  const part = partIn(value);
  const reading: RowsReading = { device, events: [], setAside: [], ...(part && { part }) };
  let before = 0;
  for (const [index, row] of rows.entries()) {
    const record = fromRow(row, before, devices);
    if (!record) return undefined;
    before = record.at;
    const reason = whyNotTaken(record);
    if (reason === undefined) reading.events.push(record as StoredEvent);
    else reading.setAside.push({ record: index + 1, reason });
  }
  return reading;
}

/** Undefined where there is none, or none that makes sense: nothing but a sentence depends on it. */
function partIn(value: object): Part | undefined {
  const [number, of] = 'part' in value && isList(value.part) ? value.part : [];
  const isPart = Number.isInteger(number) && Number.isInteger(of);
  return isPart && typeof number === 'number' && typeof of === 'number' && number >= 1 && number <= of && of < 100
    ? [number, of]
    : undefined;
}

function fromRow(row: unknown, before: number, devices: readonly unknown[]) {
  if (!isList(row)) return undefined;
  const [id, time, device, fields] = row;
  const at = isList(time) ? time[0] : typeof time === 'number' ? before + time : undefined;
  if (typeof at !== 'number' || !Number.isFinite(at) || !isObject(fields)) return undefined;
  const whole = isList(id) ? id[0] : typeof id === 'string' ? idOf(at, id) : undefined;
  return { ...fields, id: whole, at, device: typeof device === 'number' ? devices[device] : undefined };
}

/** The 74 bits of a UUIDv7 that are not its time, with the two of the variant, as 19 hexadecimal digits. */
const chanceOf = (id: string): string => id.slice(15).replaceAll('-', '');

function idOf(at: number, chance: string): string {
  const time = Math.trunc(at).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-${chance.slice(3, 7)}-${chance.slice(7)}`;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

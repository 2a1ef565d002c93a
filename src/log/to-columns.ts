import type { Columns } from './event-columns.ts';

/** Anything that JSON can hold, as a text that `fromColumns` reads. */
export function toColumns(records: readonly unknown[]): string {
  const columns: Columns = { rests: [], rest: [], id: [], at: [], durationMillis: [] };
  const places = new Map<string, number>();
  for (const record of records) {
    const { id, at, durationMillis, rest } = takeApart(record);
    const key = JSON.stringify(rest);
    const place = places.get(key) ?? columns.rests.push(rest) - 1;
    places.set(key, place);
    columns.rest.push(place);
    columns.id.push(id);
    columns.at.push(at);
    columns.durationMillis.push(durationMillis);
  }
  return JSON.stringify(columns);
}

function takeApart(record: unknown) {
  const whole = { id: null, at: 0, durationMillis: null, rest: record ?? null };
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return whole;
  const { id, at, ...rest }: { id?: unknown; at?: unknown; durationMillis?: unknown } = record;
  if (typeof id !== 'string' || !isNumber(at)) return whole;
  const { durationMillis, ...others } = rest;
  return isNumber(durationMillis) ? { id, at, durationMillis, rest: others } : { id, at, durationMillis: null, rest };
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

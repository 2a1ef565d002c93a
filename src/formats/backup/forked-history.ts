import type { StoredEvent } from '../../log/event.ts';
import { placeOf } from '../../log/order.ts';

/**
 * How many of the records to be added a browser wrote that went on in two places under one name, as when its profile was
 * copied: some of its records are only in the copy, and earlier ones of it are only here. What this browser merely lost is
 * no fork, since all that it wrote later stands after that.
 */
export function forkedRecords(
  here: Iterable<StoredEvent>,
  { all, added }: { all: readonly StoredEvent[]; added: readonly StoredEvent[] },
): number {
  const inCopy = new Set(all.map(({ id }) => id));
  const onlyHere = new Map<string, number>();
  for (const event of here) {
    if (inCopy.has(event.id)) continue;
    const earliest = onlyHere.get(event.device) ?? Number.POSITIVE_INFINITY;
    onlyHere.set(event.device, Math.min(earliest, placeOf(event)));
  }
  const latest = new Map<string, number>();
  for (const event of added) latest.set(event.device, Math.max(latest.get(event.device) ?? -Infinity, placeOf(event)));
  const forked = [...latest].filter(([device, place]) => (onlyHere.get(device) ?? Number.POSITIVE_INFINITY) < place);
  const devices = new Set(forked.map(([device]) => device));
  return added.filter(({ device }) => devices.has(device)).length;
}

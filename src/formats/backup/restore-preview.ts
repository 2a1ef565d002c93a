import type { StoredEvent } from '../../log/event.ts';
import { type Conflict, compareEventSets } from '../../log/merge.ts';
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { checksum } from '../../primitives/checksum.ts';
import { BACKUPS, type BackupKind } from './backup-kind.ts';
import { forkedRecords } from './forked-history.ts';
import type { ReadBackup } from './read-backup.ts';

/** What restoring a backup would do, before anything is done. */
export interface RestorePreview extends Pick<ReadBackup, 'setAside' | 'damaged'> {
  added: StoredEvent[];
  /** Events of it that were erased here on purpose: the person decides. They are not among those to be added. */
  erased: StoredEvent[];
  /** How many events are here already. */
  known: number;
  /** One id with two contents: the learner decides. */
  conflicts: Conflict[];
  /** How many of the added events a browser wrote whose history forked: it went on here and there under one name. */
  forked: number;
  /** How many of the added events are answers, or hand-ins where the backup is that of a board. */
  counted: number;
  /** When the first and the last of the added events happened, in milliseconds since 1970. */
  oldest: number | undefined;
  newest: number | undefined;
}

/** Compares a backup with the events that are here. Changes nothing. */
export function previewRestore(
  { events, setAside, damaged }: Pick<ReadBackup, 'events' | 'setAside' | 'damaged'>,
  here: Iterable<StoredEvent>,
  { kind = 'progress', forgotten = new Set() }: { kind?: BackupKind; forgotten?: ReadonlySet<string> } = {},
): RestorePreview {
  const mine = new Map<string, StoredEvent>();
  for (const event of here) mine.set(event.id, event);
  const compared = compareEventSets(mine.values(), events);
  const fresh = compared.added.filter((event) => !isSecondVersion(event, mine));
  const added = fresh.filter(({ id }) => !forgotten.has(id));
  const erased = fresh.filter(({ id }) => forgotten.has(id));
  const conflicts = compared.conflicts.filter((conflict) => !mine.has(bothVersions(conflict).id));
  const settled = compared.added.length - fresh.length + compared.conflicts.length - conflicts.length;
  const known = compared.known + settled;
  const counted = added.filter(({ type }) => type === BACKUPS[kind].counted).length;
  // Of a copy that can't be read whole, nobody knows what it lacks.
  const forked = setAside.length > 0 ? 0 : forkedRecords(mine.values(), { all: events, added });
  return { added, erased, known, conflicts, setAside, damaged, forked, counted, ...span(added) };
}

/** What is to be added: what is new here, and what was decided on. */
export const chosenEvents = (
  { added, erased, conflicts }: Pick<RestorePreview, 'added' | 'erased' | 'conflicts'>,
  choice: { both: boolean; erased: boolean },
): StoredEvent[] => [...added, ...(choice.erased ? erased : []), ...(choice.both ? conflicts.map(bothVersions) : [])];

/**
 * The incoming event of a conflict under an id of its own, so that both versions can be kept. The id follows from the
 * content: whoever keeps both again adds nothing.
 */
export function bothVersions({ incoming }: Conflict): StoredEvent {
  return { ...incoming, id: `${incoming.id}~${checksum(canonicalJson(incoming))}` };
}

/** Whether another device kept both versions of an event, and this is the one that is here under its first id. */
function isSecondVersion(event: StoredEvent, here: ReadonlyMap<string, StoredEvent>): boolean {
  const [, id] = /^(.+)~[0-9a-f]{8}$/s.exec(event.id) ?? [];
  const first = id === undefined ? undefined : here.get(id);
  return first !== undefined && compareEventSets([first], [{ ...event, id: first.id }]).known === 1;
}

/** Beyond these years a clock was wrong, and to show its time would only mislead. */
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);

function span(events: readonly StoredEvent[]): Pick<RestorePreview, 'oldest' | 'newest'> {
  let oldest: number | undefined;
  let newest: number | undefined;
  for (const { at } of events) {
    if (at < EARLIEST || at >= LATEST) continue;
    oldest = Math.min(at, oldest ?? at);
    newest = Math.max(at, newest ?? at);
  }
  return { oldest, newest };
}

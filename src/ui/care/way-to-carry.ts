import type { Restore } from '../../device/backup-client.ts';
import { importEffects } from '../../device/import-effects.ts';
import { chosenEvents, previewRestore } from '../../formats/backup/restore-preview.ts';
import { readCarryPayload, writeCarryPayload } from '../../formats/carry/carry-link.ts';
import { howToCarry } from '../../formats/carry/how-to-carry.ts';
import { isReadAt, type KindReadAt, pageOf } from '../../formats/link/link-kinds.ts';
import { type MisplacedLink, wayToPage } from '../../formats/link/misplaced-link.ts';
import { canPack, MOST_CHARACTERS } from '../../formats/link/payload.ts';
import { qrPath } from '../../formats/qr/qr-path.ts';
import type { StoredEvent } from '../../log/event.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import { effectOnProgress } from '../../projections/import-effect.ts';
import { takeLink } from '../kit/take-link.ts';

export type CarryWay =
  | { kind: 'qr'; link: string; events: number; path: string; size: number }
  | { kind: 'link'; link: string; events: number }
  | { kind: 'file'; reason: string };

/** The easiest way to take these events to another device. */
export async function wayToCarry(events: readonly StoredEvent[], device: string): Promise<CarryWay> {
  if (!canPack()) return { kind: 'file', reason: 'This browser is too old to put your progress into a link.' };
  const prefix = `${location.origin}${href(pageOf('carry'))}#`;
  const written = await writeCarryPayload(events, device);
  if ('refused' in written) return { kind: 'file', reason: written.refused };
  if ('tooLarge' in written) return { kind: 'file', reason: tooLarge(events.length, written.characters) };
  const link = `${prefix}${written.payload}`;
  const kind = howToCarry(written.payload.length, prefix.length);
  if (kind === 'file') return { kind, reason: tooLarge(events.length, link.length) };
  return kind === 'qr'
    ? { kind, link, events: events.length, ...(await qrPath(link)) }
    : { kind, link, events: events.length };
}

const tooLarge = (events: number, characters: number): string =>
  `Your ${count(events, 'record')} would make a link of ${count(characters, 'character')}, and mail cuts links off after some ${MOST_CHARACTERS.toLocaleString(document.documentElement.lang)}, chats after half as many.`;

/** What a link brought: progress, a sentence when it can't be read, or the way to the page where it belongs. */
export type Carried = Restore | { refused: string } | { misplaced: MisplacedLink };

/** What reads each kind of link that this page takes: forget one, and it does not compile. */
const READERS = { carry: readCarryPayload } satisfies Readonly<Record<KindReadAt<'/data/'>, unknown>>;

/** What the link in the address bar brings, which is taken out of the bar at once; undefined when there is none. */
export async function carriedHere(here: readonly StoredEvent[]): Promise<Carried | undefined> {
  const link = takeLink();
  if (!link) return undefined;
  if (!isReadAt(link.kind, '/data/')) return { misplaced: wayToPage(link.kind, link.fragment) };
  const reading = await READERS[link.kind](link.fragment);
  if ('refused' in reading) return reading;
  const preview = previewRestore({ ...reading, damaged: undefined }, here);
  const { added, erased, conflicts, setAside, ...rest } = preview;
  return {
    summary: {
      ...rest,
      kind: 'progress',
      ...importEffects(preview, (incoming) => effectOnProgress(here, incoming)),
      site: undefined,
      exportedAt: undefined,
      added: added.length,
      erased: erased.length,
      conflicts,
      conflictCount: conflicts.length,
      setAside,
      setAsideCount: setAside.length,
    },
    added: async (choice) => chosenEvents(preview, choice),
    end: () => {},
  };
}

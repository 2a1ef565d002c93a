import { backupFiles, type Restore } from '../../device/backup-client.ts';
import { importEffects } from '../../device/import-effects.ts';
import type { KeptWork } from '../../device/kept-work.ts';
import { chosenEvents, previewRestore } from '../../formats/backup/restore-preview.ts';
import { writeCarryCodes } from '../../formats/carry/carry-codes.ts';
import { readCarryPayload, writeCarryPayload } from '../../formats/carry/carry-link.ts';
import type { Part } from '../../formats/carry/event-rows.ts';
import { isReadAt, type KindReadAt, pageOf } from '../../formats/link/link-kinds.ts';
import { type MisplacedLink, wayToPage } from '../../formats/link/misplaced-link.ts';
import { canPack, MOST_CHARACTERS, MOST_CHAT_CHARACTERS } from '../../formats/link/payload.ts';
import { type QrPath, qrPath } from '../../formats/qr/qr-path.ts';
import type { StoredEvent } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import { effectOnProgress } from '../../projections/import-effect.ts';
import { sharesOf } from '../kit/share-sheet.ts';
import { takeLink } from '../kit/take-link.ts';

/** A code, and how it is drawn. */
export interface CarryCode extends QrPath {
  link: string;
}

/** How progress can go to another device. */
export interface CarryWay {
  /** Each brings its share by itself, in any order; none where there is too much for a handful of codes. */
  codes: readonly CarryCode[];
  /** All of it; undefined where no link can hold it. */
  link: string | undefined;
  /** Why it goes by file alone, as a sentence; undefined where there is only too much of it. */
  problem: string | undefined;
  /** What the device's share sheet takes of it. */
  share: ShareData | undefined;
}

/** The ways to take this log to another device. */
export async function waysToCarry({ kind, log }: KeptWork): Promise<CarryWay> {
  const events = log.list();
  const problem = canPack() ? undefined : 'This browser is too old to put your progress in a code.';
  const { link, refused } = problem ? {} : await wholeLink(events, log.device);
  const codes = problem || refused ? [] : await codesOf(events, log.device);
  const isShort = link !== undefined && link.length <= MOST_CHAT_CHARACTERS;
  const files =
    isShort || !navigator.canShare ? [] : await backupFiles(events, 'backup', log.device, kind).catch(() => []);
  // Several can't be put together again by somebody who gets them one by one.
  const file = files.length === 1 ? files[0] : undefined;
  return {
    codes,
    link,
    problem: problem ?? refused,
    share: sharesOf('My progress', { link: isShort ? link : undefined, file }),
  };
}

const addressBefore = (): string => `${location.origin}${href(pageOf('carry'))}#`;

async function wholeLink(
  events: readonly StoredEvent[],
  device: string,
): Promise<{ link?: string | undefined; refused?: string | undefined }> {
  const written = await writeCarryPayload(events, device);
  if ('refused' in written) return written;
  const link = 'payload' in written ? addressBefore() + written.payload : undefined;
  // The reader counts the whole address when somebody pastes it.
  return { link: link && link.length <= MOST_CHARACTERS ? link : undefined };
}

async function codesOf(events: readonly StoredEvent[], device: string): Promise<CarryCode[]> {
  const prefix = addressBefore();
  const payloads = (await writeCarryCodes(events, device, prefix.length)) ?? [];
  return Promise.all(
    payloads.map(async (payload) => {
      const link = prefix + payload;
      return { link, ...(await qrPath(link, 'L')) };
    }),
  );
}

/** What a link brought: progress, a sentence when it can't be read, or the way to the page where it belongs. */
export type Carried = (Restore & { part?: Part | undefined }) | { refused: string } | { misplaced: MisplacedLink };

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
    part: reading.part,
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

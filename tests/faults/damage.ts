import { globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import {
  answerMany,
  BLANK,
  DATABASE,
  holds,
  idsInDownload,
  idsOf,
  LESSON,
  noticesOn,
  openedRecords,
  shownCounts,
  storedRecords,
} from './in-page.ts';
import { copyProfile, type Session, withFolder, withSession } from './session.ts';

const ANSWERS = 210;
/** By then the second copy has been written, and the hints have reached the disk. */
const SETTLE_MILLIS = 8_000;
const MEND_LIMIT_MILLIS = 10_000;

/** What is done to the files of a closed profile. */
type Damage = (files: { log: string; manifest: string; current: string; copy: string }) => void;

const overwrite = (file: string): void => writeFileSync(file, Buffer.alloc(readFileSync(file).length, 0x5a));
const cutToHalf = (file: string): void => truncateSync(file, Math.floor(readFileSync(file).length / 2));
const flipByte = (file: string): void => {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
};

const STORE_DAMAGES: Readonly<Record<string, Damage>> = {
  'newest log cut to half': ({ log }) => cutToHalf(log),
  'one byte of the log flipped': ({ log }) => flipByte(log),
  'MANIFEST overwritten': ({ manifest }) => overwrite(manifest),
  'log filled with zeros': ({ log }) => writeFileSync(log, Buffer.alloc(readFileSync(log).length)),
  'CURRENT deleted': ({ current }) => rmSync(current),
  // Names a file that isn't there: this is what keeps Chromium 156 from ever opening the store again.
  'CURRENT overwritten': ({ current }) => writeFileSync(current, 'MANIFEST-999999\n'),
};

const COPY_DAMAGES: Readonly<Record<string, Damage>> = {
  'second copy cut to half': ({ copy }) => cutToHalf(copy),
  'one byte of the second copy flipped': ({ copy }) => flipByte(copy),
  'second copy deleted': ({ copy }) => rmSync(copy),
  'second copy emptied': ({ copy }) => truncateSync(copy, 0),
};

interface Base {
  profile: string;
  ids: Set<string>;
}

/** F6: six kinds of damage to the files of the store, then four to those of its second copy. */
export async function damage(setting: Setting): Promise<FaultResult[]> {
  return withFolder(async (folder) => {
    const base = await answered(setting, join(folder, 'base'));
    const results: FaultResult[] = [];
    for (const [what, harm] of Object.entries(STORE_DAMAGES))
      results.push(await afterDamage(setting, base, join(folder, `store-${results.length}`), what, harm, false));
    for (const [what, harm] of Object.entries(COPY_DAMAGES))
      results.push(await afterDamage(setting, base, join(folder, `copy-${results.length}`), what, harm, true));
    return results;
  });
}

async function answered(setting: Setting, profile: string): Promise<Base> {
  return withSession(setting, { profile }, async (session) => {
    const page = await session.newPage(LESSON);
    await answerMany(page, ANSWERS);
    await page.waitForTimeout(SETTLE_MILLIS);
    return { profile, ids: new Set(idsOf(await storedRecords(page))) };
  });
}

function filesOf(profile: string): Parameters<Damage>[0] {
  const newest = (pattern: string): string => {
    const file = globSync(join(profile, 'Default', pattern))
      .sort()
      .at(-1);
    if (!file) throw new Error(`The profile has no ${pattern}. This browser keeps its store in another way.`);
    return file;
  };
  const store = newest('IndexedDB/*.indexeddb.leveldb');
  const within = (name: string): string => newest(`IndexedDB/${store.split('/').at(-1)}/${name}`);
  return {
    log: within('*.log'),
    manifest: within('MANIFEST-*'),
    current: within('CURRENT'),
    copy: newest('File System/*/t/*/*'),
  };
}

async function afterDamage(
  setting: Setting,
  { profile: base, ids }: Base,
  profile: string,
  what: string,
  harm: Damage,
  isCopy: boolean,
): Promise<FaultResult> {
  copyProfile(base, profile);
  harm(filesOf(profile));
  const left = await leftIn(setting, profile);
  const result = await withSession(setting, { profile }, (session) => mended(session, ids, left, isCopy));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return outcome('F6', `Files damaged: ${what}`, { ...result, given: ids });
}

/** What a learner sees who only opens the site again, and what there is. */
async function mended(
  session: Session,
  ids: ReadonlySet<string>,
  left: number | undefined,
  isCopy: boolean,
): Promise<{ there: string[]; said: string; problems: string[]; notes: string }> {
  const problems: string[] = [];
  const page = await session.newPage('data/');
  const shown = await holds(MEND_LIMIT_MILLIS, async () => (await shownCounts(page)).answers === ANSWERS);
  if (!shown) problems.push(`${(await shownCounts(page)).answers} of ${ANSWERS} answers are shown`);
  if (isCopy && !(await holds(MEND_LIMIT_MILLIS, async () => isWhole(await copyText(session), ids))))
    problems.push('The second copy was not mended');
  const isIntact = left === ids.size;
  await holds(MEND_LIMIT_MILLIS, async () => isIntact || (await noticesOn(page)).length > 0);
  const notices = await noticesOn(page);
  if (!isIntact && notices.length === 0) problems.push('The page did not say what had happened');
  if (isIntact && notices.length > 0) problems.push('The page said that something had happened');
  const there = await idsInDownload(page.locator('[data-action="back-up"]'));
  return {
    there,
    said: notices.map(({ words }) => words).join(' '),
    problems: [...problems, ...session.errors],
    notes:
      left === undefined
        ? 'the store could not be opened'
        : `${left} of ${ids.size} records had been left in the store`,
  };
}

/** How many records a page without any second copy would find; undefined when the browser can't open the store. */
async function leftIn(setting: Setting, damaged: string): Promise<number | undefined> {
  return withFolder(async (folder) => {
    // Looking changes things, so it is done to a copy.
    const profile = join(folder, 'profile');
    copyProfile(damaged, profile);
    return withSession(setting, { profile }, async ({ newPage }) =>
      openedRecords(await newPage(BLANK)).then(
        ({ length }) => length,
        () => undefined,
      ),
    );
  });
}

/** The text of the second copy, as a page of the site may read it. */
async function copyText(session: Session): Promise<string> {
  const blank = await session.newPage(BLANK);
  const text = await blank.evaluate(
    async (name) => {
      const folder = await navigator.storage.getDirectory();
      return (await (await folder.getFileHandle(name)).getFile()).text();
    },
    `${encodeURIComponent(DATABASE)}.log`,
  );
  await blank.close();
  return text;
}

const isWhole = (text: string, ids: ReadonlySet<string>): boolean => [...ids].every((id) => text.includes(id));

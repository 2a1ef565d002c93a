import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultResult, notRun, outcome, type Setting } from './fault-result.ts';
import { answerMany, BLANK, idsOf, isSequence, LESSON, storedRecords } from './in-page.ts';
import { openSession, withFolder, withSession } from './session.ts';

const MOST_ANSWERS = 50;
const LANES = 2;

interface Cut {
  given: string[];
  there: string[];
  problems: string[];
  /** Bytes that had not been handed to the disk. */
  unsynced: number;
}

/** F2: the power fails after 1 to 50 answers. Whatever was not handed to the disk is cut off each file. */
export async function powerCut(setting: Setting): Promise<FaultResult> {
  const what = `Power cut ${setting.times} times, after 1 to ${MOST_ANSWERS} answers`;
  return withFolder(async (folder) => {
    const shim = join(folder, 'sync-log.so');
    const why = compile(shim);
    if (why) return notRun('F2', what, why);
    const cuts: Cut[] = [];
    const counts = Array.from({ length: setting.times }, (_, run) => 1 + (run % MOST_ANSWERS));
    const lane = async (): Promise<void> => {
      for (let answers = counts.shift(); answers !== undefined; answers = counts.shift())
        cuts.push(await cutAfter(setting, answers, shim));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return outcome('F2', what, {
      given: new Set(cuts.flatMap(({ given }) => given)),
      there: cuts.flatMap(({ there }) => there),
      problems: [...new Set(cuts.flatMap(({ problems }) => problems))],
      said: 'Nothing: all was there',
      notes: `${cuts.reduce((sum, { unsynced }) => sum + unsynced, 0)} unsynced bytes cut off`,
    });
  });
}

/** Makes the library that is preloaded; a sentence when this machine can't. */
function compile(shim: string): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux, where a library can be put before the system’s';
  const source = join(import.meta.dirname, 'sync-log.c');
  const { error, status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', shim, source], {
    encoding: 'utf8',
  });
  if (error) return 'needs a C compiler (cc)';
  return status === 0 ? undefined : `sync-log.c could not be compiled: ${stderr.trim()}`;
}

async function cutAfter(setting: Setting, answers: number, shim: string): Promise<Cut> {
  return withFolder(async (folder) => {
    const profile = join(folder, 'profile');
    const log = join(folder, 'syncs.txt');
    const session = await openSession(setting, { profile, env: { LD_PRELOAD: shim, SYNC_LOG: log } });
    const page = await session.newPage(LESSON);
    const working = answerMany(page, answers).catch(() => {});
    // The opening of the lesson is the first event.
    while (session.acknowledged.size < answers + 1) await new Promise((resolve) => setTimeout(resolve, 1));
    await session.kill();
    await working;
    const unsynced = cutOff(profile, log);
    const given = [...session.acknowledged];
    return withSession(setting, { profile }, async (next) => {
      const records = await storedRecords(await next.newPage(BLANK));
      const problems = [...session.errors, ...next.errors];
      if (!isSequence(records)) problems.push('The sequence has a gap or a duplicate');
      return { given, there: idsOf(records), problems, unsynced };
    });
  });
}

/** Cuts each file of the store and of its second copy to what had been handed to the disk. Returns how much that was. */
function cutOff(profile: string, log: string): number {
  const synced = new Map<string, number>();
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const [path = '', size = ''] = line.split('\t');
    synced.set(path, Number(size));
  }
  const files = ['IndexedDB/*/*.{log,ldb}', 'File System/*/t/*/*'].flatMap((pattern) =>
    globSync(join(profile, 'Default', pattern)),
  );
  let unsynced = 0;
  for (const file of files) {
    const keep = Math.min(statSync(file).size, synced.get(file) ?? 0);
    unsynced += statSync(file).size - keep;
    truncateSync(file, keep);
  }
  return unsynced;
}

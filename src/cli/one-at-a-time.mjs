// Plain JavaScript, for the door to every command runs before anything is installed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_MILLIS = 500;

/**
 * Does some work while no other process does it: two installations at once delete each other's files. `lock` is a file that
 * stands for it; one that a process left behind which is gone counts for nothing.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await wait(LOOK_MILLIS);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAtWork(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/**
 * Whether the process that has the lock still runs. An empty one is only just being written: 0 asks for one's own group,
 * which always runs.
 * @param {string} lock
 */
function isAtWork(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    // One of somebody else can't be asked, and runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

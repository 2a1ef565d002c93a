import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The ids of a browser's processes, its own first; `profile` is the folder that it was started with. */
export function browserProcesses(profile: string): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const rows = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args }] : [];
  });
  // `--user-data-dir=` of Chromium, `-profile` of Firefox; what works for Chromium is told by `--type=`.
  const isRoot = (args: string): boolean => args.split(/[ =]/).includes(profile) && !args.includes('--type=');
  const found = rows.filter(({ args }) => isRoot(args)).map(({ pid }) => pid);
  for (const parent of found) found.push(...rows.filter((row) => row.parent === parent).map(({ pid }) => pid));
  return [...new Set(found)];
}

/**
 * The process in which a page runs, found by what works while the page does; no protocol tells it. `profile` is the folder
 * that its browser was started with. Linux only.
 */
export async function processOf(page: Page, profile: string): Promise<number> {
  const worked = (pid: number): number => {
    const [user = 0, system = 0] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    return Number(user) + Number(system);
  };
  const before = browserProcesses(profile).map((pid) => ({ pid, ticks: worked(pid) }));
  await page.evaluate(() => {
    const end = performance.now() + 600;
    while (performance.now() < end);
  });
  const since = before.map(({ pid, ticks }) => ({ pid, ticks: worked(pid) - ticks })).sort((a, b) => b.ticks - a.ticks);
  const [busiest] = since;
  if (!busiest) throw new Error('The browser has no process.');
  return busiest.pid;
}

/** SIGKILL: no process can do anything any more, as if each had crashed at once. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

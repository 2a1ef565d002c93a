import { spawnSync } from 'node:child_process';

/** The ids of a browser's processes, its own first; `profile` is the folder that it was started with. */
export function browserProcesses(profile: string): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const rows = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args }] : [];
  });
  const isRoot = (args: string): boolean => args.includes(`--user-data-dir=${profile}`) && !args.includes('--type=');
  const found = rows.filter(({ args }) => isRoot(args)).map(({ pid }) => pid);
  for (const parent of found) found.push(...rows.filter((row) => row.parent === parent).map(({ pid }) => pid));
  return [...new Set(found)];
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

import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { sites } from '../../sites.ts';
import { underFolder } from './guide.ts';
import { freePort, running } from './programs.ts';
import type { WebServer } from './servers.ts';

export interface Host {
  /** The address of the site. */
  url: string;
  /** The folder that has its files. */
  folder: string;
  stop: () => Promise<void>;
}

/** A built site on a real server, set up as docs/hosting.md says. */
export async function startHost(
  { name, program, configure }: WebServer,
  { out, base }: (typeof sites)[keyof typeof sites],
): Promise<Host> {
  if (!program) throw new Error(`${name} is not on this machine.`);
  const folder = mkdtempSync(join(tmpdir(), 'crescendo-host-'));
  const root = join(folder, 'srv');
  const site = join(root, base).replace(/\/$/, '');
  mkdirSync(site, { recursive: true });
  cpSync(out, site, { recursive: true });
  // Servers that root starts read as somebody else.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const changed = (example: string): string => underFolder(example, base);
  const { args, env = {} } = configure({ folder, root, site, port, changed }, program);
  const end = await running(program, args, { port, env });
  return {
    folder: site,
    url: `http://localhost:${port}${base}`,
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** Programs of the machine: where they are, and running one until a test is over. */

/** Folders of programs for the system that the PATH of a user may lack. */
const SYSTEM = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const PATIENCE_MILLIS = 30_000;

/** The first of these programs that the machine has. */
export const installed = (...names: readonly string[]): string | undefined =>
  names
    .flatMap((name) => [...(process.env['PATH'] ?? '').split(delimiter), ...SYSTEM].map((folder) => join(folder, name)))
    .find((path) => existsSync(path));

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  await new Promise((settle) => server.close(settle));
  return port;
}

/** Runs a server until the function is called that it gives. Rejects with what the program said when it doesn’t answer. */
export async function running(
  program: string,
  args: readonly string[],
  { port, env = {} }: { port: number; env?: Record<string, string> },
): Promise<() => Promise<void>> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const until = Date.now() + PATIENCE_MILLIS;
  while (!(await answers(port))) {
    if (hasEnded(child) || Date.now() > until) {
      await stop();
      throw new Error(`${program} doesn’t answer.\n${said.join('')}`);
    }
  }
  return stop;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Whether somebody listens; a moment later when nobody does. */
const answers = (port: number): Promise<boolean> =>
  new Promise((settle) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
    socket.once('error', () => void setTimeout(settle, 50, false));
  });

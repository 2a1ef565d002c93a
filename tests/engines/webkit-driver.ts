import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { type Send, sender } from './web-driver.ts';

/** What WebKit’s windows need around them: a screen that nobody sees, and the program that drives them. */
export interface WebKitDriver {
  send: Send;
  /** The name of the screen. */
  display: string;
  stop(): void;
}

/** @param hear what the browser writes about its pages, line by line */
export async function startDriver(program: string, hear: (line: string) => void): Promise<WebKitDriver> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await firstLine(screen)}`;
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // No bus for accessibility is started: names come from the driver.
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
  });
  if (driver.stderr) createInterface(driver.stderr).on('line', hear);
  const address = `http://127.0.0.1:${port}`;
  await answers(address, driver);
  return {
    send: sender(address),
    display,
    stop: () => {
      driver.kill();
      screen.kill();
    },
  };
}

function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    const lines = screen.stdio[3];
    if (lines && 'read' in lines) createInterface(lines).once('line', resolve);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(address: string, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    const isUp = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`);
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { browserProcesses, killAll } from '../faults/process-tree.ts';
import { type Browser, type Opening, type Person, TELL_BREACHES } from './person.ts';
import { savedIn } from './saved.ts';
import { elementAt, isThere } from './target.ts';
import { idOf, keyActions, mouseActions, type Send } from './web-driver.ts';
import { startDriver } from './webkit-driver.ts';

/** WebKitGTK, driven by the W3C protocol; no Playwright can. */

const WINDOW = resolve('tests', 'engines', 'webkit-window.py');
const POINTER = resolve('tests', 'engines', 'real-pointer.py');
const LIMIT_MILLIS = 15_000;
/** What the console tells that is no fault of a page. */
const KNOWN = [
  // WebKitGTK is built without web app manifests, and so without their directive (seen in 2.50); Safari has both.
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
  // So WebKit 2.50 calls a request to the page's own site that was under way when the page was left.
  /annot load http:\/\/localhost:\S+ due to access control checks/,
];

export async function openWebKit(program: string, { profile, isPrivate = false }: Opening): Promise<Browser> {
  const faults: string[] = [];
  const driver = await startDriver(program, (line) => {
    if (/CONSOLE( \w+)? ERROR/.test(line) && !KNOWN.some((known) => known.test(line))) faults.push(line);
  });
  const script = join(profile, 'before-pages.js');
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  writeFileSync(script, TELL_BREACHES);
  const args = [`--profile=${profile}`, `--script=${script}`, `--downloads=${downloads}`];
  const asked = { binary: WINDOW, args: [...args, ...(isPrivate ? ['--private=yes'] : [])] };
  const { sessionId } = (await driver.send('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': asked } },
  })) as { sessionId: string };
  const send: Send = (method, path, body) => driver.send(method, `/session/${sessionId}${path}`, body);
  const pids = browserProcesses(profile);
  // The one that every session begins with stays, so that there always is one to open others from.
  const first = await send('GET', '/window');
  return {
    sit: async (site, more = '') => {
      // A window reads it when it opens.
      writeFileSync(script, `${TELL_BREACHES}\n${more}`);
      await send('POST', '/window', { handle: first });
      const { handle } = (await send('POST', '/window/new', { type: 'window' })) as { handle: string };
      await send('POST', '/window', { handle });
      faults.length = 0;
      return personAt(send, { site, handle, faults, downloads, display: driver.display, pid: pids[0] ?? 0 });
    },
    kill: async () => {
      killAll(pids);
      killAll(browserProcesses(profile));
      driver.stop();
    },
    close: async () => {
      await send('DELETE', '').catch(() => {});
      driver.stop();
    },
  };
}

interface Seat {
  display: string;
  /** Of the browser. */
  pid: number;
  site: string;
  handle: string;
  faults: string[];
  downloads: string;
}

function personAt(sendAny: Send, { site, handle, faults, downloads, display, pid }: Seat): Person {
  const send: Send = async (method, path, body) => {
    await sendAny('POST', '/window', { handle });
    return sendAny(method, path, body);
  };
  const run: Person['run'] = (script, argument) => runIn(send, script, argument);
  const act = (steps: Parameters<typeof mouseActions>[0]) => send('POST', '/actions', mouseActions(steps));
  let presses = 0;
  const press: Person['press'] = async (target) => {
    // Two presses on the very same pixel within a second are a double click to WebKit, whatever was scrolled there.
    const beside = presses++ % 3;
    await act([{ to: await elementAt(send, target, LIMIT_MILLIS), beside }, 'down', 'up']);
  };
  return {
    site,
    faults,
    run,
    press,
    go: async (path) => void (await send('POST', '/url', { url: new URL(path, site).href })),
    reload: async () => void (await send('POST', '/refresh', {})),
    back: async () => void (await send('POST', '/back', {})),
    pointAt: async (target) =>
      void (await act([{ to: 'viewport' }, { to: await elementAt(send, target, LIMIT_MILLIS) }])),
    fill: async (target, words) => {
      // The page may take the focus elsewhere once, after what was done before; whoever types sees it and types again.
      for (let time = 0; time < 3; time++) {
        const field = idOf(await elementAt(send, target, LIMIT_MILLIS));
        await send('POST', `/element/${field}/clear`, {});
        await send('POST', `/element/${field}/value`, { text: words });
        if ((await send('GET', `/element/${field}/property/value`)) === words) return;
      }
    },
    keys: async (...keys) => void (await send('POST', '/actions', keyActions(keys))),
    give: async (selector, path) => {
      const element = await isThere(send, selector, LIMIT_MILLIS);
      await send('POST', `/element/${idOf(element)}/value`, { text: resolve(path) });
    },
    save: async (target) => (await savedIn(downloads, () => press(target))).toString('utf8'),
    print: () => savedIn(downloads, () => void process.kill(pid, 'SIGUSR2')),
    drag: async (from, to) => {
      for (const selector of [to, from]) await elementAt(send, selector, LIMIT_MILLIS);
      const places = await run(middlesOf, [from, to] as const);
      spawnSync(POINTER, [display, ...places], { timeout: LIMIT_MILLIS });
    },
    resize: async (width, height) => void (await send('POST', '/window/rect', { width, height })),
    look: async () => Buffer.from((await send('GET', '/screenshot')) as string, 'base64'),
    close: async () => void (await send('DELETE', '/window')),
  };
}

async function runIn<Result, Argument>(
  send: Send,
  script: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const source = `const [argument, tell] = arguments;
    (async () => (${script})(argument))().then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;
  const body = { script: source, args: [argument ?? null] };
  const told = (await send('POST', '/execute/async', body)) as { value: Result; error?: string };
  if (told.error !== undefined) throw new Error(told.error);
  return told.value;
}

/** Runs in the page: where the middles of elements are, on a screen whose corner is that of the window. */
const middlesOf = (selectors: readonly string[]): string[] =>
  selectors.map((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return `${Math.round(box.x + box.width / 2)},${Math.round(box.y + box.height / 2)}`;
  });

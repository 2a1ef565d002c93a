import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from '@playwright/test';
import type { FaultResult, Setting } from './fault-result.ts';
import { holds, LESSON } from './in-page.ts';
import { type Session, withFolder, withSession } from './session.ts';

const FRAMED = 'Storage denied: the site in a frame of another host';
const THROWING = 'Storage denied: opening the store throws';

/** F10: the browser refuses to store anything; the lesson goes on all the same. */
export async function denied(setting: Setting): Promise<FaultResult[]> {
  return [await framed(setting), await throwing(setting)];
}

async function framed(setting: Setting): Promise<FaultResult> {
  const server = await serveFrame(`${setting.url}${LESSON}`);
  const { port } = server.address() as AddressInfo;
  try {
    return await withFolder((profile) =>
      withSession(setting, { profile }, async (session) => {
        const page = await session.newPage(`http://127.0.0.1:${port}/`);
        const frame = page.frame({ url: /opening-well/ });
        if (!frame) throw new Error('The site could not be framed.');
        return practiced(session, frame, FRAMED);
      }),
    );
  } finally {
    server.close();
  }
}

/** What IndexedDB refuses, the second copy keeps. */
async function throwing(setting: Setting): Promise<FaultResult> {
  return withFolder((profile) =>
    withSession(setting, { profile }, async (session) => {
      const page = await session.newPage();
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The user denied permission to access the database.', 'SecurityError');
        };
      });
      await page.goto(LESSON);
      const result = await practiced(session, page.mainFrame(), THROWING);
      await page.reload();
      const shown = await holds(5_000, async () => (await stateIn(page.mainFrame())) === 'right');
      if (shown) return { ...result, notes: 'kept in the second copy, and there after a reload' };
      return { ...result, kept: 0, lost: 1, ok: false, notes: 'The answer was gone after a reload' };
    }),
  );
}

async function practiced({ errors }: Session, frame: Frame, what: string): Promise<FaultResult> {
  const problems: string[] = [];
  const notice = frame.locator('[data-notice="storage-memory"], [data-notice="storage-second-copy"]');
  await notice.waitFor({ timeout: 5_000 });
  const root = frame.locator('[data-exercise="opening-well/pick-one"]');
  await root.scrollIntoViewIfNeeded();
  await frame.locator('[data-live="yes"]:has([data-exercise="opening-well/pick-one"])').waitFor({ state: 'attached' });
  await root.locator('[data-option="ask"] input').click();
  await root.getByRole('button', { name: /^Check/ }).click();
  await frame.locator('main [data-progress-text]').filter({ hasText: '1 of 4' }).waitFor({ timeout: 5_000 });
  const isRight = (await stateIn(frame)) === 'right';
  if (!isRight) problems.push('The answer does not show');
  const found = [...problems, ...errors];
  return {
    fault: 'F10',
    what,
    given: 1,
    kept: Number(isRight),
    lost: Number(!isRight),
    said: await notice.locator('p').first().innerText(),
    ok: isRight && found.length === 0,
    notes: [...found, 'kept in the tab for as long as it is open'].join('; '),
  };
}

const stateIn = (frame: Frame): Promise<string | null> =>
  frame.locator('[data-exercise="opening-well/pick-one"]').getAttribute('data-state');

/** A page on another host name, with nothing but the site in a frame. */
function serveFrame(address: string): Promise<Server> {
  const html = `<!doctype html><title>Another site</title><iframe src="${address}" width="900" height="900"></iframe>`;
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

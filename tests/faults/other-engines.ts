import { join } from 'node:path';
import { findEngines } from '../../src/cli/engines.ts';
import { serve } from '../../src/cli/serve.ts';
import { engine } from '../engines/engines.ts';
import { killOften } from '../engines/kill-often.ts';
import type { Engine } from '../engines/person.ts';
import { type FaultResult, notRun, outcome, type Setting } from './fault-result.ts';
import { withFolder } from './session.ts';

/** F1 in the browsers of other makers: they are killed as soon as an answer was acknowledged as saved. */
export async function killOthers(setting: Setting): Promise<FaultResult[]> {
  const { env } = await findEngines(console.log);
  const engines = [engine('Firefox', env['FIREFOX_PATH']), engine('WebKit', env['WEBKIT_DRIVER'])];
  const results: FaultResult[] = [];
  // One after the other, and one that can't be run at all takes nothing from the next.
  for (const each of engines) {
    const failed = (error: unknown): FaultResult => ({
      ...notRun('F1', `${each.name} killed while answers came in`, String(error)),
      ok: false,
    });
    results.push(await killOne(each, setting).catch(failed));
  }
  return results;
}

async function killOne(each: Engine, { times }: Setting): Promise<FaultResult> {
  const what = `${each.name} killed ${times} times while answers came in`;
  if (each.program === undefined) return notRun('F1', what, `This machine has no ${each.name}`);
  const { url: site, server } = await serve({ folder: join('.cache', 'sites', 'faults'), base: '/', port: 0 });
  try {
    return await withFolder(async (profile) => {
      const { told, there, problems } = await killOften({ engine: each, site, server, profile, kills: times });
      return outcome('F1', what, {
        given: told,
        there,
        problems: [...new Set(problems)],
        said: 'Nothing: all was there',
      });
    });
  } finally {
    server.close();
  }
}

import { expect, it } from 'vitest';
import type { Place } from './describe-engine.ts';
import { killOften } from './kill-often.ts';

const KILLS = 3;
/** A browser is started anew for each, which takes Firefox ten seconds where much else is going on. */
const LIMIT_MILLIS = 180_000;

export function describeLosing({ engine, serveSite, folder }: Place): void {
  it(
    'nothing that was saved is lost when the browser is killed, and it is there at the next start',
    async () => {
      const { url: site, server } = await serveSite();
      const { told, there, problems } = await killOften({ engine, site, server, profile: folder(), kills: KILLS });
      expect(problems).toEqual([]);
      expect(told.size).toBeGreaterThanOrEqual(KILLS);
      expect(there).toEqual(expect.arrayContaining([...told]));
    },
    LIMIT_MILLIS,
  );
}

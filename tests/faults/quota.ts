import type { FaultResult, Setting } from './fault-result.ts';
import { type Session, withFolder } from './session.ts';
import { answerWithoutRoom, type Room } from './without-room.ts';

/** F4: the browser grants one byte from before the first write on, and more later. */
export async function quota(setting: Setting): Promise<FaultResult> {
  const { origin } = new URL(setting.url);
  const limit = async ({ context }: Session, most: { quotaSize?: number }): Promise<void> => {
    const devtools = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, ...most });
  };
  const room: Room = {
    take: (session) => limit(session, { quotaSize: 1 }),
    give: (session) => limit(session, {}),
    atFirst: false,
  };
  const what = 'Quota of one byte, then room again';
  return withFolder((profile) => answerWithoutRoom(setting, { fault: 'F4', what, profile, room }));
}

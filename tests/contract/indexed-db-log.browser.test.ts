import { afterEach } from 'vitest';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import { describeForgetting } from './forgetting.ts';
import { describeLearningLog } from './learning-log.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const log of open.splice(0)) log.close();
});

async function openTab(name: string, channel?: BroadcastChannel) {
  const newDevice = (): string => crypto.randomUUID();
  const log = await openIndexedDbLog({ name, newDevice, channel });
  open.push(log, ...(channel ? [channel] : []));
  return log;
}

describeLearningLog('The log in a real browser', () => openTab(`crescendo:${crypto.randomUUID()}`));
describeForgetting('The log in a real browser', (name) => openTab(name, new BroadcastChannel(name)));

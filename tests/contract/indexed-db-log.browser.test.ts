import { afterEach } from 'vitest';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import { describeLearningLog } from './learning-log.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const log of open.splice(0)) log.close();
});

describeLearningLog('The log in a real browser', async () => {
  const log = await openIndexedDbLog({
    name: `crescendo:${crypto.randomUUID()}`,
    newDevice: () => crypto.randomUUID(),
    limitMillis: 60_000,
  });
  open.push(log);
  return log;
});

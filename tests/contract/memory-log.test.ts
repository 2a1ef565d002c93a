import { expect, it } from 'vitest';
import { openMemoryLog } from '../../src/log/memory-log.ts';
import { describeLearningLog, event } from './learning-log.ts';

describeLearningLog('The log in memory', async () => openMemoryLog('device-1'));

it('The log in memory says whose it is', () => {
  expect(openMemoryLog('device-1').device).toBe('device-1');
});

it('Two logs in memory share nothing', async () => {
  const [one, other] = [openMemoryLog('device-1'), openMemoryLog('device-1')];
  await one.append([event('a')]);
  expect(await other.readAll()).toEqual([]);
});

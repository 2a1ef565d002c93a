import { expect, it } from 'vitest';
import { openMemoryLog } from '../../src/log/memory-log.ts';
import { describeLearningLog, event } from './learning-log.ts';

describeLearningLog('The log in memory', async () => openMemoryLog('device-1'));

it('The log in memory says where it lives and whose it is', () => {
  const { place, device } = openMemoryLog('device-1');
  expect({ place, device }).toEqual({ place: 'memory', device: 'device-1' });
});

it('Two logs in memory share nothing', async () => {
  const [one, other] = [openMemoryLog('device-1'), openMemoryLog('device-1')];
  await one.append([event('a')]);
  expect(await other.readAll()).toEqual([]);
});

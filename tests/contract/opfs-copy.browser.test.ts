import { afterEach } from 'vitest';
import { openOpfsCopy } from '../../src/log/opfs-copy.ts';
import { describeSecondCopy } from './second-copy.ts';

const workers: Worker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

const fileOf = async (name: string): Promise<FileSystemFileHandle> =>
  (await navigator.storage.getDirectory()).getFileHandle(`${encodeURIComponent(name)}.log`);

describeSecondCopy('The second copy in the private files of a real browser', {
  open: (name) => {
    const script = new URL('../../src/log/opfs-copy-worker.ts', import.meta.url);
    const worker = new Worker(script, { type: 'module' });
    workers.push(worker);
    return openOpfsCopy(worker, name);
  },
  text: async (name) => (await (await fileOf(name)).getFile()).text(),
  overwrite: async (name, text) => {
    const writable = await (await fileOf(name)).createWritable();
    await writable.write(text);
    await writable.close();
  },
});

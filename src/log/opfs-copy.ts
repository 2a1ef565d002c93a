import type { StoredEvent } from './event.ts';
import type { CopyContents, SecondCopy } from './second-copy.ts';
import { HungError, within } from './storage-fault.ts';

/** What the worker is asked. */
export interface CopyRequest {
  call: number;
  file: string;
  task: 'read' | 'append' | 'remove' | 'erase';
  events?: readonly StoredEvent[];
  /** Ids as JSON: as one text, hundreds of thousands of them are sent in an instant. */
  ids?: string;
}

/** What it answers. */
export interface CopyAnswer {
  call: number;
  contents?: CopyContents | undefined;
  error?: { name: string; message: string };
}

const LIMIT_MILLIS = 20_000;

/** The second copy in the site's private files, by way of `opfs-copy-worker.ts`. `name` is that of the log. */
export function openOpfsCopy(worker: Worker, name: string): SecondCopy {
  const file = `${encodeURIComponent(name)}.log`;
  const waiting = new Map<number, (answer: CopyAnswer) => void>();
  let calls = 0;

  const answerAll = (answer: Omit<CopyAnswer, 'call'>): void => {
    for (const [call, settle] of waiting) settle({ ...answer, call });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CopyAnswer>) => waiting.get(data.call)?.(data));
  // The script itself could not be loaded.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    answerAll({ error: { name: 'NetworkError', message: event.message } });
  });

  const ask = async (request: Omit<CopyRequest, 'call' | 'file'>): Promise<CopyContents | undefined> => {
    const call = ++calls;
    const answered = new Promise<CopyAnswer>((resolve) => waiting.set(call, resolve));
    worker.postMessage({ ...request, call, file } satisfies CopyRequest);
    try {
      const { contents, error } = await within(
        LIMIT_MILLIS,
        answered,
        () => new HungError('The second copy did not answer.'),
      );
      if (error) throw new DOMException(error.message, error.name);
      return contents;
    } finally {
      waiting.delete(call);
    }
  };

  return {
    read: async (ids = []) =>
      (await ask({ task: 'read', ids: JSON.stringify(ids) })) ?? { events: [], lacking: [...ids], damaged: 0 },
    append: async (events) => void (await ask({ task: 'append', events })),
    remove: async (ids) => void (await ask({ task: 'remove', ids: JSON.stringify(ids) })),
    erase: async () => void (await ask({ task: 'erase' })),
  };
}

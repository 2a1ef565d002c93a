/// <reference lib="webworker" />
import { COPY_HEADER, copyLines, readCopy, refuseNewer, withoutIds } from './copy-file.ts';
import type { CopyAnswer, CopyRequest } from './opfs-copy.ts';
import type { CopyContents } from './second-copy.ts';

/**
 * Keeps the second copy in the site's private files. Only a worker may write there and wait for the disk, and none may
 * in WebKitGTK 2.50 (https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createSyncAccessHandle).
 */

const tab = globalThis as unknown as DedicatedWorkerGlobalScope;
const LINE_BREAK = 0x0a;

tab.addEventListener('message', async ({ data }: MessageEvent<CopyRequest>) => {
  const answer: CopyAnswer = { call: data.call };
  try {
    // One writer at a time among all tabs; without locks, as in Safari before 15.4, the file refuses a second one.
    const work = () => serve(data);
    answer.contents = await (navigator.locks ? navigator.locks.request(data.file, work) : work());
  } catch (error) {
    const { name, message } = error as Error;
    answer.error = { name, message };
  }
  tab.postMessage(answer);
});

async function serve({ file, task, events, ids: json = '[]' }: CopyRequest): Promise<CopyContents | undefined> {
  const folder = await privateFiles();
  if (task === 'erase') {
    await folder.removeEntry(file).catch((error: DOMException) => {
      if (error.name !== 'NotFoundError') throw error;
    });
    return undefined;
  }
  const ids: readonly string[] = JSON.parse(json);
  const entry = await folder.getFileHandle(file, { create: true });
  if (!entry.createSyncAccessHandle) throw noPlace();
  const handle = await entry.createSyncAccessHandle();
  try {
    if (task === 'read') return readCopy(new TextDecoder().decode(bytesOf(handle)), ids);
    if (task === 'remove') remove(handle, new Set(ids));
    else append(handle, copyLines(events ?? []));
    return undefined;
  } finally {
    handle.close();
  }
}

/**
 * The site's private files. Rejects with a `NotSupportedError` where the browser has none, and with a `NotAllowedError`
 * where it has them but not for this window: a private one in Firefox 153 (`SecurityError`) and in WebKit 2.50
 * (`UnknownError`).
 */
async function privateFiles(): Promise<FileSystemDirectoryHandle> {
  if (!navigator.storage?.getDirectory) throw noPlace();
  return navigator.storage.getDirectory().catch((error: DOMException) => {
    throw new DOMException(error.message, 'NotAllowedError');
  });
}

const noPlace = (): DOMException => new DOMException('This browser has no place for it.', 'NotSupportedError');

function append(handle: FileSystemSyncAccessHandle, lines: string): void {
  const size = handle.getSize();
  refuseNewer(new TextDecoder().decode(bytesOf(handle, 0, COPY_HEADER.length + 9)).split('\n', 1)[0] ?? '');
  // A line that a crash tore in two must not run into the next one.
  const start = size === 0 ? COPY_HEADER : bytesOf(handle, size - 1)[0] === LINE_BREAK ? '' : '\n';
  const bytes = new TextEncoder().encode(start + lines);
  try {
    const written = handle.write(bytes, { at: size });
    // Not `<`: at a full quota Chromium 156 throws nothing and says 4,294,967,288 bytes, which is −8 without its sign.
    if (written !== bytes.length) throw new DOMException('Only a part was written.', 'QuotaExceededError');
    handle.flush();
  } catch (error) {
    handle.truncate(size);
    throw error;
  }
}

/** Over what stands there, which is longer, and only then cut off: a crash in between leaves a line twice, and none out. */
function remove(handle: FileSystemSyncAccessHandle, ids: ReadonlySet<string>): void {
  const text = withoutIds(new TextDecoder().decode(bytesOf(handle)), ids);
  if (text === undefined) return;
  const bytes = new TextEncoder().encode(text);
  handle.write(bytes, { at: 0 });
  handle.flush();
  handle.truncate(bytes.length);
  handle.flush();
}

function bytesOf(handle: FileSystemSyncAccessHandle, from = 0, to = Number.POSITIVE_INFINITY): Uint8Array {
  const bytes = new Uint8Array(Math.min(handle.getSize(), to) - from);
  handle.read(bytes, { at: from });
  return bytes;
}

/** More than a team has; a whole disk that is dropped by mistake ends here. */
export const MOST_FILES = 5_000;

/** What systems leave in folders. */
const SYSTEM_FILE = /^(?:\.|thumbs\.db$|desktop\.ini$)/i;

export const isOfSystem = ({ name }: Pick<File, 'name'>): boolean => SYSTEM_FILE.test(name);

/**
 * The files that were dropped, those in folders too, up to `MOST_FILES`. To be called while the drop is handled; the
 * browser forgets what it was afterwards. Folders that can't be read are left out.
 */
export function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = Array.from(transfer.items).flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  // Firefox for Android before 141 knows no entries, and then no folders
  // (https://developer.mozilla.org/docs/Web/API/DataTransferItem/webkitGetAsEntry).
  if (entries.length === 0) return Promise.resolve([...transfer.files]);
  return filesIn(entries);
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  const queue = [...entries];
  for (let entry = queue.shift(); entry && found.length < MOST_FILES; entry = queue.shift()) {
    if (entry.isDirectory) queue.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
    else found.push(...(await fileOf(entry as FileSystemFileEntry)));
  }
  return found;
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  const next = (): Promise<FileSystemEntry[]> =>
    new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
  // Chromium gives 100 at a time (https://crbug.com/378883); every browser gives none at the end.
  for (let some = await next(); some.length > 0 && children.length < MOST_FILES; some = await next()) {
    children.push(...some);
  }
  return children;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );

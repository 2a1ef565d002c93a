import type { BuiltFile, OfflineList } from '../../catalog/offline-list.ts';
import { within } from '../../log/storage-fault.ts';
import type { KeptFiles } from './kept-files.ts';

/** How long a host may take where an older version of what it is asked for is here. */
const PATIENCE_MILLIS = 4_000;

/** What has nothing to do with being offline goes on after the answer. */
type Afterwards = (work: Promise<unknown>) => void;

/** What the worker has at hand. */
export interface AtHand {
  files: KeptFiles;
  list: OfflineList;
  /** The page that is shown for one that is not here. */
  fallback: BuiltFile;
}

/** The path of the file that an address asks for; undefined when it is none of this site. `root` ends with a slash. */
export function pathIn(root: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const home = new URL(root);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const path = readable(pathname.slice(home.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Anybody can link to an address that is no UTF-8. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The file as this release has it; undefined for one that the release does not have. */
const known = (list: OfflineList, path: string): BuiltFile | undefined => {
  const hash = list.files[path];
  return hash === undefined ? undefined : { path, hash };
};

/**
 * A page as this release has it: from here where it was kept, else from the host, and then kept. Where no host answers, an
 * older version, or the page that says what is here. What a network says that asks for a login is shown, and not kept.
 */
export async function answerPage(at: AtHand, request: Request, path: string, afterwards: Afterwards) {
  const { files, list, fallback } = at;
  const file = known(list, path);
  if (!file && known(list, `${path}/index.html`)) return Response.redirect(`${request.url.replace(/[?#].*/, '')}/`);
  const kept = file && (await files.get(file));
  if (kept) return kept;
  const older = await files.getAny(path);
  const asked = fetch(request);
  try {
    const response = await (older ? within(PATIENCE_MILLIS, asked, () => new Error('late')) : asked);
    if (file) afterwards(files.keep(file, response.clone()).catch(() => {}));
    return response.status >= 500 ? (older ?? response) : response;
  } catch {
    return older ?? (await files.get(fallback)) ?? Response.error();
  }
}

/** A script, a font or a picture of this release: from here, else from the host, and then kept. */
export async function answerFile({ files, list }: AtHand, request: Request, path: string, afterwards: Afterwards) {
  const file = known(list, path);
  // Somebody who asks for it anew has seen that something is wrong with what was kept.
  const kept = file && request.cache !== 'reload' ? await files.get(file) : undefined;
  if (kept) return kept;
  const response = await fetch(request);
  if (file) afterwards(files.keep(file, response.clone()).catch(() => {}));
  return response;
}

/** What names the release is asked of the host, and is at hand where none answers. */
export async function answerFresh({ files, list }: AtHand, request: Request, path: string) {
  try {
    return await fetch(request);
  } catch (error) {
    const file = known(list, path);
    const kept = file && (await files.get(file));
    if (kept) return kept;
    throw error;
  }
}

import type { BuiltFile } from '../../catalog/offline-list.ts';

/** What came under a file's address is not that file: cut off, of another release, or the page of a network that asks for a login. */
export class ForeignFileError extends Error {
  override readonly name = 'ForeignFileError';
}

/** Folders in which a file's address changes with its content. */
const NAMED_BY_CONTENT = /^(_astro|search|course|offline\/[0-9a-f-]+(data)?\.json$)/;

/** How many files are fetched at the same time, so that the page goes before. */
const AT_ONCE = 4;

/**
 * The files of the site that this browser keeps, in one cache for pages and worker. A file whose address says nothing of its
 * content lies there under its hash, so that files of several releases lie side by side and none takes another's place.
 */
export class KeptFiles {
  readonly #name: string;
  readonly #root: string;
  readonly #cache: Cache;

  /** `root` is the address of the site with a slash at its end. */
  private constructor(name: string, root: string, cache: Cache) {
    this.#name = name;
    this.#root = root;
    this.#cache = cache;
  }

  /** Rejects where the browser has no caches, or denies them. */
  static async open(site: string, root: string): Promise<KeptFiles> {
    const name = `${site}#kept`;
    return new KeptFiles(name, root, await caches.open(name));
  }

  /** The same, and rejects where there is nothing, as after an erasure. */
  static async reopen(site: string, root: string): Promise<KeptFiles> {
    if (!(await caches.has(`${site}#kept`))) throw new Error('Nothing is kept here.');
    return KeptFiles.open(site, root);
  }

  get(file: BuiltFile): Promise<Response | undefined> {
    return this.#cache.match(this.#addressOf(file));
  }

  /** The newest that is kept under this path, of whatever release. */
  async getAny(path: string): Promise<Response | undefined> {
    return (await this.#cache.matchAll(this.#urlOf(path), { ignoreSearch: true })).at(-1);
  }

  async has(file: BuiltFile): Promise<boolean> {
    return (await this.get(file)) !== undefined;
  }

  /** Reads the answer and keeps it. Rejects with a `ForeignFileError` when it is not this file, and when there is no room. */
  async keep(file: BuiltFile, response: Response): Promise<Response> {
    const bytes = await response.arrayBuffer();
    if (!response.ok || (await hashOf(bytes)) !== file.hash)
      throw new ForeignFileError(`${file.path} came as something else.`);
    const headers = new Headers(response.headers);
    // These were of the bytes on the line.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
    // Made anew, since a browser takes no answer for a page that was led on from another address.
    const kept = new Response(bytes, { headers });
    // What was erased meanwhile does not come back.
    if (await caches.has(this.#name)) await this.#cache.put(this.#addressOf(file), kept.clone());
    return kept;
  }

  /** The file from here, or from the host. Rejects when neither has it. */
  async fetch(file: BuiltFile): Promise<Response> {
    const cache = NAMED_BY_CONTENT.test(file.path) ? 'default' : 'no-cache';
    return (await this.get(file)) ?? this.keep(file, await fetch(this.#urlOf(file.path), { cache, priority: 'low' }));
  }

  /**
   * Fetches what is missing; `onKept` is called after each. Begins nothing more once one can't be had, and rejects with that when
   * all that was under way has ended; what came stays.
   */
  async fetchAll(files: readonly BuiltFile[], onKept: () => void = () => {}): Promise<void> {
    const waiting = [...files];
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        await this.fetch(file).catch((error: unknown) => {
          waiting.length = 0;
          throw error;
        });
        onKept();
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async forget(files: readonly BuiltFile[]): Promise<void> {
    for (const file of files) await this.#cache.delete(this.#addressOf(file));
  }

  /** All that is kept, in the order in which it came. The hash is empty where the path says it all. */
  async all(): Promise<BuiltFile[]> {
    return (await this.#cache.keys()).map(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const path = decodeURI(pathname).slice(new URL(this.#root).pathname.length);
      return {
        path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
        hash: searchParams.get('kept') ?? '',
      };
    });
  }

  /** A value that is no file of the site. */
  async note(name: string, value: unknown): Promise<void> {
    await this.#cache.put(this.#urlOf(`offline/${name}`), Response.json(value));
  }

  async noted(name: string): Promise<unknown> {
    return (await this.#cache.match(this.#urlOf(`offline/${name}`)))?.json();
  }

  #urlOf = (path: string): string => this.#root + path.replace(/(^|\/)index\.html$/, '$1');

  #addressOf({ path, hash }: BuiltFile): string {
    return NAMED_BY_CONTENT.test(path) ? this.#urlOf(path) : `${this.#urlOf(path)}?kept=${hash}`;
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a built site, as its worker is told of it. */
export interface WeighedFile {
  hash: string;
  bytes: number;
}

/** What nobody reads offline: what is for authors, for other sites and for hosts. */
const NOT_KEPT = /^(authors\/|cards\/|404\.html$|_headers$|robots\.txt$|sitemap\.xml$|screenshot\.png$|sw(-off)?\.js$)/;

/** The files of a built site that may be kept on a device, by path from its root. */
export function builtFiles(folder: string): Map<string, WeighedFile> {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]/, '')
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_KEPT.test(path))
    .toSorted();
  return new Map(paths.map((path) => [path, weighed(readFileSync(join(folder, path)))]));
}

export const weighed = (content: Buffer | string): WeighedFile => ({
  hash: createHash('sha256').update(content).digest('hex').slice(0, 16),
  bytes: Buffer.byteLength(content),
});

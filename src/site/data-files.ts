import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIRoute, AstroIntegration } from 'astro';

/** JSON that pages fetch, in a folder named by its version. */
export interface DataFiles {
  /** Changes when any file does, so that what is in the folder can be cached for ever. */
  version: string;
  names: readonly string[];
  content(name: string): string;
}

/** Pages, which know the files, run in another graph of modules than the integration that writes them; the process is one. */
const WAITING = Symbol.for('crescendo.data-files');
const kept = globalThis as { [WAITING]?: Map<string, DataFiles> };

/**
 * The static paths of some files, one at a time in the live preview. In a build there are none: the files wait for
 * `writeDataFiles`. A large library has thousands, and for each of them Astro takes as long as for a small page.
 */
export function dataPaths(folder: string, files: DataFiles) {
  if (import.meta.env.DEV)
    return files.names.map((name) => ({ params: { file: `${files.version}/${name}` }, props: { name } }));
  kept[WAITING] ??= new Map();
  kept[WAITING].set(folder, files);
  return [];
}

/** Answers for one of them, in the live preview. */
export const dataFile = (files: DataFiles, { props }: Parameters<APIRoute>[0]): Response =>
  new Response(files.content(props['name']), { headers: { 'content-type': 'application/json; charset=utf-8' } });

export const writeDataFiles = (): AstroIntegration => ({
  name: 'data-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const [folder, files] of kept[WAITING] ?? []) writeFiles(new URL(`${folder}/`, dir), files);
      delete kept[WAITING];
    },
  },
});

/** Writes files of data into a folder, which is made if need be. */
export function writeFiles(folder: URL, { version, names, content }: DataFiles): void {
  const made = new Set<string>();
  for (const name of names) {
    const file = fileURLToPath(new URL(`${version}/${name}.json`, folder));
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content(name));
  }
}

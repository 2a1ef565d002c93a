import { patientFetch } from '../../device/patient-fetch.ts';

/**
 * Imports a part of the site once all its files are known to have come as scripts.
 *
 * In every browser before the middle of 2026 a page remembers a script that failed and never asks for it again
 * (https://github.com/whatwg/html/issues/6768; Chromium 150 does so, Chromium 156 no longer), so that a line that was lost
 * for a second, or a network that asks for a password first, left a part of the page dead until a reload. What is fetched
 * here first fails here, and can be tried again. The bytes are not fetched twice where the browser may keep them.
 *
 * `site/verified-imports.ts` puts it around each dynamic import. `files` are what it needs, relative to the root of the
 * site's addresses; `importPart` imports it. Rejects when one of them does not come, or is something else.
 */
export async function verifiedImport<Part>(importPart: () => Promise<Part>, files: readonly string[]): Promise<Part> {
  await Promise.all(files.map(verify));
  return importPart();
}

const verified = new Set<string>();
const failed = new Set<string>();

async function verify(file: string): Promise<void> {
  if (verified.has(file)) return;
  // What was wrong may be kept as if it were right.
  const cache = failed.has(file) ? 'reload' : 'default';
  try {
    const response = await patientFetch(file, { cache });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/javascript/i.test(type))
      throw new TypeError(`${file} did not come as a script, but as ${type}.`);
    // To the end, so that the import finds it whole.
    await response.arrayBuffer();
    verified.add(file);
  } catch (error) {
    failed.add(file);
    throw error;
  }
}

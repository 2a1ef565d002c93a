import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy.ts';
import { withOneStyle } from './one-style.ts';
import { withShortScopes } from './short-scopes.ts';

/** Makes every page small once it is whole, and then gives it its policy, which has the hashes of what stands in it. */
export const finishedPages = (): AstroIntegration => ({
  name: 'finished-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const path of globSync('**/*.html', { cwd: folder })) {
        const file = join(folder, path);
        writeFileSync(file, withPolicy(withShortScopes(withOneStyle(readFileSync(file, 'utf8'))), path));
      }
    },
  },
});

import { fileURLToPath } from 'node:url';

/** What Vite 8 calls the module that it puts around each dynamic import of a build, and the function in it. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Puts `ui/kit/verified-import.ts` around each dynamic import, in place of Vite's own helper, which begins to load its files
 * and looks at none of them. `base` is that of the site. When Vite calls it otherwise, the browser test of arrival goes red.
 */
export function verifiedImports(base: string) {
  const file = fileURLToPath(new URL('../ui/kit/verified-import.ts', import.meta.url));
  return {
    name: 'verified-imports',
    enforce: 'pre' as const,
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // What needs nothing else, Vite would not name at all.
          resolveDependencies: (file: string, needed: string[]) => (needed.length > 0 ? needed : [file]),
        },
      },
    }),
    transform(_code: string, id: string) {
      if (id !== HELPER) return undefined;
      const code = `
        import { verifiedImport } from ${JSON.stringify(file)};
        const address = (file) => ${JSON.stringify(base.replace(/\/?$/, '/'))} + file;
        export const __vitePreload = (part, files = []) => verifiedImport(part, files.map(address));`;
      return { code, map: null };
    },
  };
}

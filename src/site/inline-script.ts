import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The scripts that run as soon as they are read: all of them stand in every page, but `today`, `due`, `onward`, `end` and
 * `lost` only in their own.
 */
export const inlineScripts = [
  'boot',
  'arrival',
  'touch',
  'press',
  'resume',
  'paint',
  'search',
  'today',
  'due',
  'onward',
  'end',
  'lost',
] as const;

const compiled = new Map<string, string>();

/** The JavaScript of an inline script, made small; its hash goes into the security policy, so it is made only once. */
export function inlineScript(name: (typeof inlineScripts)[number]): string {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [resolve('src/ui/inline', `${name}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  const code = outputFiles.map(({ text }) => text.trim()).join('');
  compiled.set(name, code);
  return code;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transformSync } from 'esbuild';

/** The scripts that run as soon as they are read: all of them stand in every page, but `today`, `due` and `lost` only in their own. */
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
  'lost',
] as const;

const compiled = new Map<string, string>();

/** The JavaScript of an inline script, made small; its hash goes into the security policy, so it is made only once. */
export function inlineScript(name: (typeof inlineScripts)[number]): string {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const source = readFileSync(resolve('src/ui/inline', `${name}.ts`), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', minify: true, target: 'es2022' });
  compiled.set(name, code.trim());
  return code.trim();
}

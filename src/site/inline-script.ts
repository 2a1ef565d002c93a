import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The scripts that run as soon as they are read: `first` stands in every page, and so does `last`, but for lessons, which have
 * `last-of-lesson`; the others only in their own.
 */
type InlineScript = 'first' | 'last' | 'last-of-lesson' | 'today' | 'due' | 'onward' | 'end' | 'steps' | 'lost';

const compiled = new Map<string, string>();

/** The JavaScript of an inline script, made small. */
export function inlineScript(name: InlineScript): string {
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

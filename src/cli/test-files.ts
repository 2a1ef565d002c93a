import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { declaredIn } from './test-titles.ts';

/** Every test file from the project's folder, with forward slashes. */
export const testFiles = (): string[] =>
  globSync('tests/**/*.test.{ts,tsx}')
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** The titles in a test file and in what it takes from the files of tests around it, `*` where a value is filled in. */
export function titlesOf(file: string): string[] {
  const read = new Set([file]);
  const titles: string[] = [];
  for (const path of read) {
    const declared = declaredIn(readFileSync(path, 'utf8'));
    titles.push(...declared.titles);
    for (const name of declared.imports) {
      const other = posix.join(posix.dirname(path), name);
      if (other.startsWith('tests/') && existsSync(other)) read.add(other);
    }
  }
  return titles;
}

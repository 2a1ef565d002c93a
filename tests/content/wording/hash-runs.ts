import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesIn, hashList } from './hash-list.ts';

/** Makes founding-runs.txt anew from a folder of .txt files; README.md beside it says when and how. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder holds the texts: node tests/content/wording/hash-runs.ts <folder>');
  process.exit(1);
}
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const list = hashList(files.map((name) => readFileSync(join(folder, name), 'utf8')));
if (list === '') {
  console.error(`There is no .txt file with eight words or more in ${folder}. Nothing was written.`);
  process.exit(1);
}
writeFileSync(new URL('founding-runs.txt', import.meta.url), list);
console.log(`Wrote the hashes of ${hashesIn(list).size} runs of words from ${files.length} texts.`);

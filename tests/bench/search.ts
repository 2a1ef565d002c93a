import { readCourse } from '../../src/catalog/read-course.ts';
import { findBrowser } from '../../src/cli/browser.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { sampleOf } from './sample.ts';
import { generatedLibrary } from './search/generated-library.ts';
import { figuresOf, type LibraryFigures } from './search/library-figures.ts';

/** `npm run bench-search [lessons ...]`: what searching costs in the real course and in generated libraries. */
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const { course } = readCourse('content');
if (!course) throw new Error('The course could not be read; `npm run build` says why.');
const executablePath = await findBrowser();
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en-US')} KB`;
const range = (values: readonly number[], told: (value: number) => string): string => {
  const { median, high } = sampleOf(values);
  return `${told(median)}, at most ${told(high)}`;
};
const row = (name: string, figures: LibraryFigures): string =>
  [
    name,
    figures.places.toLocaleString('en-US'),
    range(figures.firstBytes, kilobytes),
    range(figures.nextBytes, kilobytes),
    range(figures.answerMillis, (value) => `${value.toFixed(0)} ms`),
    `${(figures.buildMillis / 1000).toFixed(1)} s`,
    `${(figures.indexBytes / 1e6).toFixed(1)} MB in ${figures.files.toLocaleString('en-US')}`,
    `${(figures.memory / 1e6).toFixed(0)} MB`,
  ].join(' | ');

console.log(
  '| Lessons | Places | First query | Next query | Answer, once fetched | Index built | Files, not compressed | Memory |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const real = await figuresOf(documentsOf(course), course.synonyms, executablePath);
console.log(`| ${row('the real course', real)} |`);
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const figures = await figuresOf(generatedLibrary(size), course.synonyms, executablePath);
  console.log(`| ${row(size.toLocaleString('en-US'), figures)} |`);
}

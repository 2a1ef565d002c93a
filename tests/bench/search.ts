import fc from 'fast-check';
import { readCourse } from '../../src/catalog/read-course.ts';
import { findBrowser } from '../../src/cli/browser.ts';
import { indexDocuments } from '../../src/search/build/course-index.ts';
import { documentsOf } from '../../src/search/build/documents.ts';
import { searchFiles } from '../../src/search/build/search-files.ts';
import { typedInput } from '../unit/search/typed-input.ts';
import { benchQueries } from './search/bench-queries.ts';
import { generatedLibrary } from './search/generated-library.ts';
import { figuresOf } from './search/library-figures.ts';
import { onPhone } from './search/phone-page.ts';
import { lunrHead, lunrRow, scaleHead, scaleRow, timesTold } from './search/scale-table.ts';
import { singleFileLunr } from './search/single-file-lunr.ts';

/**
 * `npm run bench-search [lessons ...]`: what searching costs in the real course and in generated libraries, beside lunr
 * as it comes, and how long random input takes. Some 15 minutes; what is compared needs a machine that does little else.
 */
const { course } = readCourse('content');
if (!course) throw new Error('The course could not be read; `npm run build` says why.');
const { synonyms } = course;
const executablePath = await findBrowser('measuring');
const real = documentsOf(course);
const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const sizes = asked.length > 0 ? asked : [1_000, 3_000, 10_000];

console.log(scaleHead);
console.log(scaleRow('the real course', await figuresOf(real, synonyms, executablePath)));
for (const size of sizes)
  console.log(
    scaleRow(size.toLocaleString('en-US'), await figuresOf(generatedLibrary(size), synonyms, executablePath)),
  );

/** Beyond this lunr's builder needs more memory than most machines have. */
const MOST_FOR_LUNR = 1_000;
console.log(`\nlunr as it comes, in one file with the same text\n\n${lunrHead}`);
console.log(lunrRow('the real course', await singleFileLunr(real, benchQueries, executablePath)));
for (const size of sizes.filter((count) => count <= MOST_FOR_LUNR))
  console.log(
    lunrRow(size.toLocaleString('en-US'), await singleFileLunr(generatedLibrary(size), benchQueries, executablePath)),
  );

const INPUTS = 50_000;
/** So many go into one page at once. */
const PORTION = 20_000;
const seed = Number(process.env['SEARCH_SEED'] ?? Date.now() % 2 ** 31);
const built = indexDocuments(real, synonyms);
const files = new Map(searchFiles(built.index, built.documents, built.synonyms));
const times: number[] = [];
for (let done = 0; done < INPUTS; done += PORTION) {
  const inputs = fc.sample(typedInput, { numRuns: PORTION, seed: seed + done });
  times.push(...(await onPhone(files, executablePath, 'inputTimes', ['/', inputs])));
}
console.log(
  `\n${INPUTS.toLocaleString('en-US')} random inputs (seed ${seed}): ${timesTold(times)}; bars 50 ms, 250 ms.`,
);

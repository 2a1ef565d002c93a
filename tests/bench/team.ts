import { chromium } from '@playwright/test';
import { readCourse } from '../../src/catalog/read-course.ts';
import { findBrowser } from '../../src/cli/browser.ts';
import { buildSite, defaultBuild } from '../../src/cli/build-site.ts';
import { assignableCourse } from '../../src/site/assignable-course.ts';
import { writeAssignmentPayload } from '../../src/team/assignment/assignment-link.ts';
import { questionOutline } from '../../src/team/hand-in/question-outline.ts';
import { handInOf, linkOf, newSigner, signed } from '../team/generated-hand-ins.ts';
import { busyShare } from './busy.ts';
import { serveCompressed } from './compressing-server.ts';
import { slowProcessor } from './phone-profile.ts';
import { type BoardFigures, measureBoard, type Step } from './team/in-page.ts';

/** `npm run bench-team [people ...]`: what a team board of so many hand-ins costs, on a desktop and on a slow phone. */
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const LESSONS = 3;

const options = defaultBuild();
const code = buildSite(options);
if (code !== 0) process.exit(code);
const { course } = readCourse(options.content);
if (!course) throw new Error('The course could not be read; `npm run build` says why.');
const outline = assignableCourse(course);
const lessons = outline.lessons.slice(0, LESSONS);
const assignment = {
  id: '9f3a27c1be04',
  edition: 1,
  title: 'Before the spring trade show',
  from: 'Maria Okafor',
  note: '',
  due: '2026-11-20',
  lessons: lessons.map(({ id, revision }) => ({ lesson: id, revision })),
};
const questions = course.modules
  .flatMap((module) => module.lessons)
  .filter(({ id }) => lessons.some((lesson) => lesson.id === id))
  .flatMap(({ exercises }) => exercises.map(questionOutline));

const busy = await busyShare();
if (busy > 0.15)
  console.log(`Other work uses ${(100 * busy).toFixed(0)} % of the processors, so times come out worse.`);
const { url, server } = await serveCompressed(options.out, options.base);
const browser = await chromium.launch({ executablePath: await findBrowser('measuring') });
const board = `${url}trainer/team/`;
const invitation = `${board}#${await writeAssignmentPayload(assignment, outline)}`;

async function figuresOf(people: number, slowed: boolean): Promise<BoardFigures> {
  const signer = await newSigner();
  const material = { course: outline, questions, assignment };
  const links: string[] = [];
  for (let number = 0; number < people; number++) {
    links.push(await linkOf(await signed(handInOf(material, number), signer), board));
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(invitation);
  await page.locator('[data-action="adopt"]').click();
  await page.locator('[data-team="board"]').waitFor();
  if (slowed) await slowProcessor(page);
  const run = `(${measureBoard.toString()})(${JSON.stringify(links.join('\n'))}, ${people})`;
  const figures = (await page.evaluate(run)) as BoardFigures;
  await context.close();
  return figures;
}

const told = ({ millis, longestTask }: Step): string =>
  `${Math.round(millis).toLocaleString('en-US')} ms (${longestTask === 0 ? 'under 50' : Math.round(longestTask)})`;

console.log('In brackets: the longest task, in milliseconds.\n');
console.log('| Hand-ins | Processor | Read and stored | Sort | Filter | Every row shown |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: |');
for (const people of sizes.length > 0 ? sizes : [30, 1_000]) {
  for (const slowed of [false, true]) {
    const { read, sort, filter, all } = await figuresOf(people, slowed);
    const cells = [people.toLocaleString('en-US'), slowed ? 'slowed' : 'full', ...[read, sort, filter, all].map(told)];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
await browser.close();
server.close();

import { contentFolder } from '../../../src/catalog/content-path.ts';
import { formatProblems } from '../../../src/catalog/problem.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonProblems } from '../checks/all-checks.ts';
import { lessonFigures } from '../measures/lesson-figures.ts';
import { tellItems } from '../measures/tell-items.ts';
import { lessonTexts } from '../text/lesson-text.ts';
import { formsReport } from './forms.ts';
import { lessonReport } from './lesson-report.ts';
import { reportOf } from './markdown.ts';
import { pathsReport } from './paths.ts';

/**
 * `npm run content-report`: how hard and how long each lesson is, who is in it and where it plays, as a Markdown table;
 * then everything that is to be mended. Fails when there is anything. `npm run content-report -- lesson <lesson>` says
 * what an author wants to know of one, and `-- paths <lesson>` prints the ways through its talk.
 */
const lessons = lessonTexts(contentFolder());
const [what, id = ''] = process.argv.slice(2);
const source = lessons.find((lesson) => lesson.source.id === id)?.source;
if (what === 'paths') console.log(source ? pathsReport(source) : `There is no lesson \`${id}\`.`);
else if (what === 'lesson') console.log(lessonReport(lessons, id));
else {
  console.log(reportOf(lessonFigures(lessons)));
  console.log(`\n${formsReport(lessons.flatMap((lesson) => tellItems(lesson.source)))}`);
}
const problems = [...readCourse(contentFolder()).problems, ...lessons.flatMap(lessonProblems)];
const told = id === '' ? problems : problems.filter(({ file }) => file.includes(`/${id}/`));
console.log(`\n${formatProblems(told) || 'Nothing to mend.'}`);
process.exit(told.length === 0 ? 0 : 1);

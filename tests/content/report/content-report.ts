import { contentFolder } from '../../../src/catalog/content-path.ts';
import { formatProblems } from '../../../src/catalog/problem.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonProblems } from '../checks/all-checks.ts';
import { lessonFigures } from '../measures/lesson-figures.ts';
import { lessonTexts } from '../text/lesson-text.ts';
import { reportOf } from './markdown.ts';

/**
 * `npm run content-report`: how hard and how long each lesson is, who is in it and where it plays, as a Markdown table;
 * then everything that is to be mended. Fails when there is anything.
 */
const lessons = lessonTexts(contentFolder());
console.log(reportOf(lessonFigures(lessons)));
const problems = [...readCourse(contentFolder()).problems, ...lessons.flatMap(lessonProblems)];
console.log(`\n${formatProblems(problems) || 'Nothing to mend.'}`);
process.exit(problems.length === 0 ? 0 : 1);

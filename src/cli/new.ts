import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { slug } from 'github-slugger';
import { isSeq, parseDocument } from 'yaml';
import { contentFolder } from '../catalog/content-path.ts';
import { formatProblems } from '../catalog/problem.ts';
import { readCourse } from '../catalog/read-course.ts';
import { courseWords, lessonTemplate, practiceTemplate } from './lesson-template.ts';

/** `npm run new -- lesson <module> "<title>"`: lays out a lesson and says what is missing in it. */

const USAGE = 'Say it like this: npm run new -- lesson <module> "<title>"';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const [what, module = '', title = ''] = process.argv.slice(2);
if (what !== 'lesson' || module === '' || title.trim() === '') fail(USAGE);

const content = contentFolder();
const { course } = readCourse(content);
const moduleFile = join(content, 'modules', module, 'module.yaml');
if (!existsSync(moduleFile)) {
  const modules = course?.modules.map(({ id }) => id) ?? [];
  fail(`There is no module "${module}". There are: ${modules.join(', ')}.\n${USAGE}`);
}

const id = slug(title);
const folder = join(content, 'modules', module, id);
if (id === '') fail(`"${title}" has no letter that could become a folder's name.\n${USAGE}`);
if (existsSync(folder)) fail(`The folder ${relative('.', folder)} exists already. Choose another title.`);

const document = parseDocument(readFileSync(moduleFile, 'utf8'));
const lessons = document.get('lessons');
if (!isSeq(lessons)) fail(`${relative('.', moduleFile)} has no list of lessons. Add \`lessons:\` to it first.`);
lessons.add(document.createNode(id));

mkdirSync(folder);
writeFileSync(join(folder, 'lesson.mdx'), lessonTemplate(title, courseWords(course, module)));
writeFileSync(join(folder, 'practice.yaml'), practiceTemplate);
writeFileSync(moduleFile, document.toString({ lineWidth: 120 }));

console.log(`Made ${relative('.', folder)}/lesson.mdx and practice.yaml, and added the lesson to module.yaml.\n`);
const { problems, advice } = readCourse(content);
const ours = [...problems, ...advice].filter(({ file }) => file.includes(`/${id}/`));
console.log(`${formatProblems(ours)}

It is a draft, which stops nothing: builds leave it out until you take \`draft: true\` out of lesson.mdx.
Write, and watch it grow in the live preview: npm run dev`);

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblems } from '../../../src/catalog/problem.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';

/** The files of a tiny course without a mistake. */
const validCourse: Readonly<Record<string, string>> = {
  'site.yaml': `name: Tiny
sentence: A course for tests.
url: https://tiny.example
modules:
  - basics
guardrails:
  healthcare: Stay within the label.
`,
  'glossary.yaml': `advance:
  term: advance
  definition: A step that the buyer takes.
`,
  'paths/starter.yaml': `title: Starter
promise: For the first week.
stages:
  - name: First
    lessons:
      - opening
gate:
  task: Play one call.
`,
  'modules/basics/module.yaml': `title: Basics
promise: Begin a call.
question: Would they talk to you again?
hue: 200
skills: [diagnosing]
lessons:
  - opening
`,
  'modules/basics/opening/lesson.mdx': `---
title: The Opening
summary: Open a call.
minutes: 5
level: foundation
skills: [diagnosing]
objectives:
  - Open a call with a question.
buyerSays:
  - Who is this?
takeaways:
  - Ask first.
  - Then listen.
commitment:
  if: a call begins
  do: ask one question
  log: The answer.
sources:
  - cite: A book.
---

## The story

Somebody calls.

<Exercise id="first-line" />

<Exercise id="all-signs" />
`,
  'modules/basics/opening/practice.yaml': `exercises:
  - id: first-line
    kind: choice
    objective: 1
    stem: What do you say?
    hint: Think of the buyer.
    options:
      - id: ask
        text: Ask them something.
        correct: true
        why: It begins with them.
      - id: pitch
        text: Tell them everything.
        why: It begins with you.
  - id: all-signs
    kind: multiple
    objective: 1
    stem: Which are signs?
    hint: There are two.
    options:
      - id: pause
        text: A pause.
        correct: true
        why: They think.
      - id: question
        text: A question.
        correct: true
        why: They wonder.
      - id: yawn
        text: A yawn.
        why: They sleep.
`,
};

export const lessonFile = 'modules/basics/opening/lesson.mdx';
export const practiceFile = 'modules/basics/opening/practice.yaml';

/** What differs from the valid course, by file: its whole text, a change to it, or `undefined` to leave it out. */
export type Overrides = Readonly<Record<string, string | undefined | ((valid: string) => string)>>;

/** Writes a course to a folder that is gone after the test, and returns the path of its `content`. */
export function writeCourse(overrides: Overrides = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'crescendo-course-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of new Set([...Object.keys(validCourse), ...Object.keys(overrides)])) {
    const valid = validCourse[path] ?? '';
    const override = path in overrides ? overrides[path] : valid;
    if (override === undefined) continue;
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof override === 'string' ? override : override(valid));
  }
  return join(root, 'content');
}

/** What an author reads in the terminal; empty when nothing is wrong. */
export const problemsOf = (overrides: Overrides): string => formatProblems(readCourse(writeCourse(overrides)).problems);

/** Replaces the one place where a text stands. Throws when there is none, so that no test passes by a slip. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} to replace.`);
    return text.replace(from, () => to);
  };

/** Puts prose at the end of the lesson; it begins on line 30. */
export const withProse =
  (prose: string) =>
  (text: string): string =>
    `${text}\n${prose}\n`;

/** Further lessons of the module `basics`, listed after `opening`. `facts` goes into the front matter. */
export function moreLessons(lessons: Readonly<Record<string, string>>): Overrides {
  const files = Object.entries(lessons).flatMap(([id, facts]) => [
    [`modules/basics/${id}/lesson.mdx`, swap('sources:', `${facts}\nsources:`)(validCourse[lessonFile] ?? '')],
    [`modules/basics/${id}/practice.yaml`, validCourse[practiceFile]],
  ]);
  const listed = ['opening', ...Object.keys(lessons)].map((id) => `  - ${id}`).join('\n');
  return { ...Object.fromEntries(files), 'modules/basics/module.yaml': swap('  - opening', listed) };
}

/** A lesson with some choices, in the first of which the right option is the longest. */
export function choices(count: number, longest: number): Overrides {
  const ids = Array.from({ length: count }, (_, index) => `choice-${index + 1}`);
  const exercise = (id: string, index: number): string => `  - id: ${id}
    kind: choice
    objective: 1
    stem: What do you say?
    hint: Think of the buyer.
    options:
      - id: ask
        text: ${index < longest ? 'Ask them something, and then wait.' : 'Ask.'}
        correct: true
        why: It begins with them.
      - id: pitch
        text: Tell them everything.
        why: It begins with you.
`;
  return {
    [lessonFile]: (text) => text.replace(/<Exercise.*/s, ids.map((id) => `<Exercise id="${id}" />\n`).join('\n')),
    [practiceFile]: `exercises:\n${ids.map(exercise).join('')}`,
  };
}

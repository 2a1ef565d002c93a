import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatAdvice, formatProblems } from '../../../src/catalog/problem.ts';
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
strict: true
`,
  'glossary.yaml': `advance:
  term: advance
  definition: A step that the buyer takes.
`,
  'skills.yaml': `diagnosing:
  name: Diagnosing
`,
  'moves.yaml': `DX:
  name: Diagnose
LEAP:
  name: Leap to a pitch
  helps: false
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

<Exercise id="last-word" />

<Exercise id="calls" />
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
        why: It begins with them, so you hear what they need before they hear what you sell.
      - id: pitch
        text: Tell them everything.
        why: It begins with you, and they wait for what it does for them. Ask first, then tell.
      - id: wait
        text: Let them begin, and wait.
        why: It gives them room, but they took the call to hear why you called. Say that first.
  - id: all-signs
    kind: multiple
    objective: 1
    stem: Which two are signs?
    hint: There are two.
    options:
      - id: pause
        text: A pause.
        correct: true
        why: They think about what you said, and what comes next is worth more than your next sentence.
      - id: question
        text: A question.
        correct: true
        why: They wonder how it would be for them, which they only do when the subject matters to them.
      - id: yawn
        text: A yawn.
        why: It may be the hour, but it shows no interest. Stop, and ask what would be of use.
  - id: last-word
    kind: fill
    objective: 1
    stem: Finish the question.
    hint: It asks for a correction.
    sentence: What did I ___?
    accept: [miss]
    why: It invites them to mend what you understood, and they hear that their own words count for you.
  - id: calls
    kind: number
    objective: 1
    stem: How many calls are two a day, five days a week?
    hint: Days times calls.
    answer: 10
    unit: calls
    worked: 2 × 5 = 10 calls.
    why: Ten calls a week are ten first lines, so a better one pays off within a few days.
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

/** The same where house rules are advice only: what would stop a build, and what would not. */
export function findingsOf(overrides: Overrides): string {
  const { problems, advice } = readCourse(writeCourse({ 'site.yaml': swap('strict: true\n', ''), ...overrides }));
  return [formatProblems(problems), formatAdvice(advice)].filter((block) => block !== '').join('\n\n');
}

/** Replaces the one place where a text stands. Throws when there is none, so that no test passes by a slip. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} to replace.`);
    return text.replace(from, () => to);
  };

/** Puts prose at the end of the lesson; it begins on line 34. */
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

/** A lesson in which some choices come before its other exercises. */
export function choices(...exercises: readonly { key: 0 | 1 | 2; length: 'longest' | 'like the others' }[]): Overrides {
  const ids = exercises.map((_exercise, index) => `choice-${index + 1}`);
  const tags = ids.map((id) => `<Exercise id="${id}" />`).join('\n\n');
  const written = exercises.map(({ key, length }, index) =>
    choiceExercise(`choice-${index + 1}`, key, length === 'longest' ? 'Ask, and then wait.' : 'Ask, and wait.'),
  );
  return {
    [lessonFile]: swap('<Exercise id="first-line" />', tags),
    [practiceFile]: (text) => `exercises:\n${written.join('')}${text.slice(text.indexOf('  - id: all-signs'))}`,
  };
}

function choiceExercise(id: string, key: number, text: string): string {
  const wrong = ['ten', 'one'].map((count) => ({ id: count, text: `Tell them ${count}.`, correct: false }));
  const options = [...wrong.slice(0, key), { id: 'ask', text, correct: true }, ...wrong.slice(key)];
  return `  - id: ${id}
    kind: choice
    objective: 1
    stem: What do you say?
    hint: Think of the buyer.
    options:
${options
  .map(
    (option) => `      - id: ${option.id}
        text: ${option.text}
        correct: ${option.correct}
        why: It begins with them or it does not, and that is what they will remember of the call.
`,
  )
  .join('')}`;
}

/** The lesson with one more exercise, written as in practice.yaml from its `- id:` on; it begins on line 52. */
export function withExercise(exercise: string): Overrides {
  const id = /id: (\S+)/.exec(exercise)?.[1];
  return {
    [lessonFile]: (text) => `${text}\n<Exercise id="${id}" />\n`,
    [practiceFile]: (text) => `${text}${exercise}`,
  };
}

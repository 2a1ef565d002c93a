import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Overrides, swap, writeCourse } from '../catalog/course-folder.ts';

/** `npm run new -- lesson basics "Ask Again"` in a course: the lesson that it laid out, and what it said. */
function newLesson(overrides: Overrides = {}): { lesson: string; said: string } {
  const content = writeCourse(overrides);
  const { stdout } = spawnSync(process.execPath, ['src/cli/new.ts', 'lesson', 'basics', 'Ask Again'], {
    env: { ...process.env, CRESCENDO_CONTENT: content },
    encoding: 'utf8',
  });
  return { lesson: readFileSync(join(content, 'modules/basics/ask-again/lesson.mdx'), 'utf8'), said: stdout };
}

describe('A new lesson', () => {
  it('names a skill of its module, and moves of the course', () => {
    const { lesson } = newLesson({
      'skills.yaml': (text) => `listening: { name: Listening }\n${text}`,
      'moves.yaml': 'PUSH: { name: Push, helps: false }\nASK: { name: Ask }\n',
    });
    expect(lesson).toContain('\nskills: [diagnosing]\n');
    expect([...lesson.matchAll(/move="(.*?)"/g)].map(([, code]) => code)).toEqual(['PUSH', 'ASK']);
  });

  it('names none in a course without skills and moves', () => {
    const { lesson } = newLesson({ 'skills.yaml': undefined, 'moves.yaml': undefined });
    expect(lesson).toContain('\nskills: []\n');
    expect(lesson).not.toContain('move=');
  });

  it('has a skill also where its module names none that the course has', () => {
    const { lesson } = newLesson({ 'modules/basics/module.yaml': swap('[diagnosing]', '[juggling]') });
    expect(lesson).toContain('\nskills: [diagnosing]\n');
  });

  it('lacks nothing but what its author has to say', () => {
    const told = newLesson()
      .said.split('\n')
      .filter((line) => /^ {3}(`|The lesson has no )/.test(line));
    expect(told).toHaveLength(16);
    expect(told.filter((line) => !/ is missing\.$| has no entry: |The lesson has no /.test(line))).toEqual([]);
  });
});

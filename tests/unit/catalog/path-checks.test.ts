import { describe, expect, it } from 'vitest';
import { moreLessons, type Overrides, problemsOf } from './course-folder.ts';

/** A path through these lessons, one stage for each list. Its first lesson stands on line 6. */
const path = (...stages: readonly string[][]): string => `title: Starter
promise: For the first week.
stages:
${stages.map((lessons, index) => `  - name: Stage ${index + 1}\n    lessons:\n${lessons.map((id) => `      - ${id}\n`).join('')}`).join('')}gate:
  task: Play one call.
`;

const course = (written: string, lessons: Readonly<Record<string, string>> = {}): Overrides => ({
  ...moreLessons(lessons),
  'paths/starter.yaml': written,
});

const listening = { listening: 'prerequisites: [opening]' };

describe('The author is told of a path', () => {
  it('with a lesson that is listed twice, even in different stages', () => {
    expect(problemsOf(course(path(['opening'], ['opening'])))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/paths/starter.yaml:9
         The path lists the lesson \`opening\` twice.
         To mend it: take one of the two out."
    `);
  });

  it('with a lesson that does not exist', () => {
    expect(problemsOf(course(path(['openings'])))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/paths/starter.yaml:6
         The path lists the lesson \`openings\`, which does not exist.
         To mend it: did you mean \`opening\`?"
    `);
  });

  it('that takes a lesson before the one on which it builds', () => {
    expect(problemsOf(course(path(['listening'], ['opening']), listening))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/paths/starter.yaml:6
         The path takes \`listening\` before \`opening\`, on which it builds.
         To mend it: move \`opening\` above it."
    `);
  });

  it('that leaves out what a lesson builds on', () => {
    expect(problemsOf(course(path(['listening']), listening))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/paths/starter.yaml:6
         The lesson \`listening\` builds on \`opening\`, which the path leaves out.
         To mend it: add \`opening\` above it, or take \`listening\` out."
    `);
  });

  it('that comes back to a lesson without what it builds on', () => {
    const later = `${path(['asking'])}refresh:\n  name: Later\n  lessons: [listening]\n`;
    expect(problemsOf(course(later, { ...listening, asking: '' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/paths/starter.yaml:11
         The lesson \`listening\` builds on \`opening\`, which the path leaves out.
         To mend it: add \`opening\` above it, or take \`listening\` out."
    `);
  });

  it('with a stage in which there is nothing to do', () => {
    const idle = path(['opening']).replace('gate:', '  - name: Rest\ngate:');
    expect(problemsOf(course(idle))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/paths/starter.yaml:7
         The stage “Rest” has neither lessons nor work on the job.
         To mend it: add \`lessons\` or \`work\`, or take the stage out."
    `);
  });

  it('without stages, in the form of earlier releases', () => {
    expect(problemsOf(course('title: Starter\npromise: Begin.\nlessons: [opening]\n'))).toMatchInlineSnapshot(`
      "Found 3 problems in the content.

      1. content/paths/starter.yaml:1
         \`stages\` is missing.
         To mend it: add it. The parts of the path, in order, each with lessons or with work on the job.

      2. content/paths/starter.yaml:1
         \`gate\` is missing.
         To mend it: add it. How the path ends: what is asked, and which rows of the rubric are rated. It needs \`task\`. It may have \`rows\`.

      3. content/paths/starter.yaml:3
         \`lessons\` is not a field here.
         To mend it: use \`stages\`, \`gate\`, \`role\`, \`order\`, \`before\` or \`refresh\`."
    `);
  });
});

describe('The author is not told of a path', () => {
  it('that respects what its lessons build on, across stages', () => {
    expect(problemsOf(course(path(['opening'], ['listening']), listening))).toBe('');
  });

  it('whose stage is work on the job and nothing else', () => {
    const work = path(['opening']).replace('gate:', '  - name: Rest\n    work: Listen to a call.\ngate:');
    expect(problemsOf(course(work))).toBe('');
  });

  it('for a prerequisite that is wrong in the lesson itself', () => {
    const problems = problemsOf(course(path(['opening'], ['listening']), { listening: 'prerequisites: [openings]' }));
    expect(problems).toContain('Found 1 problem');
    expect(problems).toContain('The prerequisite `openings` is not a lesson.');
  });
});

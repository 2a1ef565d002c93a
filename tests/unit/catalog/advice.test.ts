import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import {
  findingsOf,
  lessonFile,
  type Overrides,
  practiceFile,
  problemsOf,
  swap,
  withExercise,
  writeCourse,
} from './course-folder.ts';

/** A lesson as somebody writes it who has never read a house rule. */
const naive: Overrides = {
  'site.yaml': swap('strict: true\n', ''),
  [lessonFile]: (text) =>
    text
      .replace('minutes: 5', 'minutes: 25')
      .replace('skills: [diagnosing]\n', '')
      .replace(/buyerSays:[\s\S]*?commitment:/, 'commitment:')
      .replace(/sources:[\s\S]*?---/, '---')
      .replace(/\n<Exercise id="(all-signs|last-word|calls)" \/>\n/g, ''),
  [practiceFile]: `exercises:
  - id: first-line
    kind: choice
    objective: 1
    stem: What do you say?
    hint: Think of the buyer.
    options:
      - id: ask
        text: Ask.
        correct: true
        why: They like that.
      - id: pitch
        text: Always tell them everything that you know about the product, from the first page on.
        why: They do not like that.
`,
};

describe('A course that is not strict', () => {
  it('is advised where it breaks a house rule, and has no problem', () => {
    expect(findingsOf(naive)).toMatchInlineSnapshot(`
      "12 pieces of advice on the content. They stop nothing; house rules do once site.yaml says \`strict: true\`.

      1. content/modules/basics/opening/lesson.mdx:2
         The lesson has no line that a buyer says: it should have 1 or more.
         To mend it: write what a buyer says that this lesson answers, in the buyer’s words: people look for it by that.

      2. content/modules/basics/opening/lesson.mdx:2
         The lesson has no takeaway: it should have 2 to 4.
         To mend it: say what the lesson teaches once more, in a few short rules.

      3. content/modules/basics/opening/lesson.mdx:2
         The lesson has no source: it should have 1 or more.
         To mend it: say what the lesson rests on, so that people can look it up.

      4. content/modules/basics/opening/lesson.mdx:2
         The lesson names no skill.
         To mend it: list under \`skills\` what it practices: use \`diagnosing\`.

      5. content/modules/basics/opening/lesson.mdx:4
         The lesson takes 25 minutes: it should take 3 to 15.
         To mend it: make two lessons of it, each with one idea.

      6. content/modules/basics/opening/practice.yaml
         The lesson has exercises of \`choice\` only: it should have 3 kinds or more besides a conversation.
         To mend it: add 2 or more of \`fill\`, \`match\`, \`multiple\`, \`number\`, \`order\`, \`recall\`, \`sort\`, \`spot\` or \`write\`.

      7. content/modules/basics/opening/practice.yaml:7
         Exercise \`first-line\`: it has 2 options, and a choice has 3 or 4.
         To mend it: add another mistake that reps make.

      8. content/modules/basics/opening/practice.yaml:11
         Exercise \`first-line\`: \`why\` of option \`ask\` has 3 words: it should have 15 to 45.
         To mend it: write 12 words more: what this does to the buyer, and what to do instead or next.

      9. content/modules/basics/opening/practice.yaml:12
         Exercise \`first-line\`: the option \`pitch\` has 84 letters and \`ask\` has 4, so their lengths tell them apart.
         To mend it: shorten the one or spell out the other, until the longest has at most twice as many or 40 more.

      10. content/modules/basics/opening/practice.yaml:12
         Exercise \`first-line\`: \`pitch\` is the one option with an absolute word, \`Always\`, which gives it away.
         To mend it: say it without that word, or give another option such a word too.

      11. content/modules/basics/opening/practice.yaml:14
         Exercise \`first-line\`: \`why\` of option \`pitch\` has 5 words: it should have 15 to 45.
         To mend it: write 10 words more: what this does to the buyer, and what to do instead or next.

      12. content/skills.yaml:1
         No lesson practices the skill \`diagnosing\`, so nobody would find anything by it.
         To mend it: name it under \`skills\` in the lessons that practice it, or take it out."
    `);
  });

  it('is read in whole, so that it can be built', () => {
    const { course, problems, advice } = readCourse(writeCourse(naive));
    expect(problems).toEqual([]);
    expect(advice).toHaveLength(12);
    expect(course?.modules[0]?.lessons[0]).toMatchObject({ minutes: 25, buyerSays: [], takeaways: [], sources: [] });
  });

  it('still has what breaks a site as a problem, told apart from advice', () => {
    expect(
      findingsOf({
        [lessonFile]: (text) => `${swap('sources:\n  - cite: A book.', 'sources: []')(text)}\n<Sources />\n`,
      }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:33
         The sources are placed here, but the lesson has none.
         To mend it: list them under \`sources\` at the top of the file, or take the tag and its heading out.

      1 piece of advice on the content. It stops nothing; house rules do once site.yaml says \`strict: true\`.

      1. content/modules/basics/opening/lesson.mdx:18
         The lesson has no source: it should have 1 or more.
         To mend it: say what the lesson rests on, so that people can look it up."
    `);
  });

  it('may have a talk of one moment', () => {
    expect(
      findingsOf(
        withExercise(`  - id: short-talk
    kind: conversation
    objective: 1
    stem: Win the day.
    buyer: Nora
    strong: { trust: 5, progress: 1 }
    nodes:
      - id: opening
        line: Who is this?
        replies:
          - id: ask
            text: May I ask you something?
            grade: best
            consequence: Go on.
            why: It asks for leave and begins with them, so they give you the minute that you need for it.
            progress: 2
            next: end
          - id: tell
            text: We sell scanners.
            grade: workable
            consequence: I see. Send me something.
            why: It says what you do and nothing of them, so they can only be polite. Ask first.
            progress: 1
            next: end
    endings:
      strong: { title: A day, debrief: They said a day. }
`),
      ),
    ).toMatchInlineSnapshot(`
      "2 pieces of advice on the content. They stop nothing; house rules do once site.yaml says \`strict: true\`.

      1. content/modules/basics/opening/practice.yaml:58
         Exercise \`short-talk\`: it has one node, and a talk has 3 or more.
         To mend it: let the buyer answer once more, or make it a \`choice\`.

      2. content/modules/basics/opening/practice.yaml:58
         Exercise \`short-talk\`: no reply is costly, so nothing can go wrong in this talk.
         To mend it: write a reply that sounds good and costs trust or progress, with \`grade: costly\`."
    `);
  });
});

describe('A strict course', () => {
  it('has each of these as a problem', () => {
    const { problems, advice } = readCourse(writeCourse({ ...naive, 'site.yaml': (text) => text }));
    expect([problems.length, advice.length]).toEqual([12, 0]);
  });

  it('has nothing to say of a lesson that keeps the rules', () => {
    expect(problemsOf({})).toBe('');
  });
});

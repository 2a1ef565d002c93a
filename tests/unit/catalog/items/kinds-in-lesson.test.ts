import { describe, expect, it } from 'vitest';
import { lessonFile, type Overrides, practiceFile, problemsOf, withExercise } from '../course-folder.ts';
import { conversation, recall } from '../kinds/written.ts';

/** The lesson without its multiple and its number, and with another exercise. */
function lessonWith(exercise: string): Overrides {
  const added = withExercise(exercise);
  const without = (text: string): string =>
    text
      .replace(/<Exercise id="(all-signs|calls)" \/>\n/g, '')
      .replace(/ {2}- id: all-signs[\s\S]*?(?= {2}- id: last-word)/, '')
      .replace(/ {2}- id: calls[\s\S]*?(?= {2}- id: |$)/, '');
  const change = (file: string) => (text: string) => {
    const add = added[file];
    return without(add instanceof Function ? add(text) : text);
  };
  return { [lessonFile]: change(lessonFile), [practiceFile]: change(practiceFile) };
}

describe('The author is told of a lesson', () => {
  it('with two kinds of exercises, a conversation not counted', () => {
    expect(problemsOf(lessonWith(conversation()))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml
         The lesson has exercises of \`choice\` and \`fill\` only: it should have 3 kinds or more besides a conversation.
         To mend it: add 1 or more of \`match\`, \`multiple\`, \`number\`, \`order\`, \`recall\`, \`sort\`, \`spot\` or \`write\`."
    `);
  });

  it('but not of one with three', () => {
    expect(problemsOf(lessonWith(recall))).toBe('');
  });
});

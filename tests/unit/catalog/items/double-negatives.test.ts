import { describe, expect, it } from 'vitest';
import { practiceFile, problemsOf, swap } from '../course-folder.ts';

const toldOf = (stem: string, option = 'Tell them nothing.'): string =>
  problemsOf({
    [practiceFile]: (text) => swap('Tell them everything.', option)(swap('What do you say?', stem)(text)),
  });

describe('The author is told of two negatives', () => {
  it('in a question and its option', () => {
    expect(toldOf('Which line should Ana not say?')).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:12
         Exercise \`first-line\`: the question is negative, and so is its option \`pitch\` with \`nothing\`.
         To mend it: turn the question round, as in \`Which line should the rep drop?\`, or say the option without a negative."
    `);
  });

  it.each(["'Rates rose. What doesn''t help?'", 'Which of these is not a sign?', 'What would you never do?'])(
    'in whatever way the question is negative: %s',
    (stem) => {
      expect(toldOf(stem)).toContain('the question is negative');
    },
  );

  it('but not when the options are positive', () => {
    expect(toldOf('Which line should Ana not say?', 'Tell them all I know about nothingness.')).toBe('');
  });

  it.each([
    'What do you say?',
    'What do you say when Ana is not in?',
    '"They have not paid. What do you say?"',
    'What do you say to a buyer who does not call back?',
    'They sent a mail which does not say why. What do you write?',
    'Which line fits, whether or not they have paid?',
  ])('but not when something else than the question is negative: %s', (stem) => {
    expect(toldOf(stem)).toBe('');
  });
});

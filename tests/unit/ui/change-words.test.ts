import { expect, it } from 'vitest';
import { type Changes, changesInWords, sectionInWords } from '../../../src/ui/lesson/changes/change-words.ts';

const words = (changes: Partial<Changes>): string =>
  changesInWords({ paragraphs: 0, takenOut: 0, changedQuestions: 0, newQuestions: 0, minutes: 0, ...changes });

it.each([
  [{}, ''],
  [
    { paragraphs: 1, changedQuestions: 1, minutes: 2 },
    'One paragraph and one question changed since you passed, about 2 minutes.',
  ],
  [{ paragraphs: 12, minutes: 4 }, '12 paragraphs changed since you passed, about 4 minutes.'],
  [{ changedQuestions: 2, minutes: 1 }, 'Two questions changed since you passed, about a minute.'],
  [{ newQuestions: 1, minutes: 1 }, 'One question is new since you passed, about a minute.'],
  [{ takenOut: 1 }, 'One paragraph was removed since you passed.'],
  [
    { paragraphs: 3, takenOut: 2, newQuestions: 2, minutes: 5 },
    'Three paragraphs changed, two questions are new and two paragraphs were removed since you passed, about 5 minutes.',
  ],
])('What has changed is told in one sentence: %o', (changes, sentence) => {
  expect(words(changes)).toBe(sentence);
});

it('What has changed in a section is told in a few words', () => {
  expect(sectionInWords(1, 0)).toBe('one paragraph changed');
  expect(sectionInWords(2, 1)).toBe('two paragraphs changed, one paragraph removed');
});

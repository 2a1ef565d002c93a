import { expect, it } from 'vitest';
import { backWords, endWords, planWords } from '../../../../src/ui/lesson/end/end-words.ts';

const day = { today: '2026-11-30', language: 'en-US' };
const end = (questions: number, right: number, sureButWrong = 0) => ({
  questions,
  right,
  sureButWrong,
  secondLook: [],
});

it('The end of a lesson says what it took and how it went', () => {
  expect(endWords(end(8, 5, 1), 14 * 60_000)).toBe(
    'Done in 14 minutes. 5 of 8 questions right on the first try, 1 sure but wrong.',
  );
  expect(endWords(end(3, 3), 20_000)).toBe('Done in 1 minute. All 3 questions right on the first try.');
  expect(endWords(end(1, 1), undefined)).toBe('Right on the first try.');
  expect(endWords(end(1, 0), undefined)).toBe('0 of 1 question right on the first try.');
  expect(endWords(end(0, 0), undefined)).toBe('');
});

it('The end of a lesson says when its questions come back', () => {
  expect(backWords(['2026-12-07', '2026-12-04'], day)).toBe('2 questions come back for review, starting Dec 4');
  expect(backWords(['2027-01-02'], day)).toBe('1 question comes back for review on Jan 2, 2027');
  expect(backWords(['2026-12-07', '2026-11-30', '2026-11-02'], day)).toBe('2 questions are back for review today');
  expect(backWords(['2026-11-30'], day)).toBe('1 question is back for review today');
  expect(backWords([], day)).toBe('');
});

it('The end of a lesson says what is planned', () => {
  expect(planWords({ day: '2026-12-04', state: 'planned' }, day)).toBe('Planned for Dec 4');
  expect(planWords({ day: '2026-11-30', state: 'due' }, day)).toBe('Your call: did it come up?');
  expect(planWords({ day: '2026-11-02', state: 'came-up' }, day)).toBe('Done on a real call');
  expect(planWords({ day: '2026-11-02', state: 'let-go' }, day)).toBe('Plan it for your next call');
  expect(planWords(undefined, day)).toBe('Plan it for your next call');
});

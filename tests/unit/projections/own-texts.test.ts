import { describe, expect, it } from 'vitest';
import { ownTexts } from '../../../src/projections/own-texts.ts';
import { writtenIn } from '../../../src/team/hand-in/response-words.ts';
import { answered } from './happened.ts';

const lessons = [
  { id: 'one', aliases: ['old-one'], title: 'One', exercises: [{ id: 'mail', stem: 'Write the mail.' }] },
  { id: 'two', aliases: [], title: 'Two', exercises: [{ id: 'opener', stem: 'Write the opener.' }] },
];
const wrote = (at: number, exercise: string, text: string) => ({
  ...answered(at, exercise),
  response: { ratings: {}, text, met: {}, stage: 'judging' },
});
const texts = (...events: Parameters<typeof ownTexts>[0]) => ownTexts(events, lessons, writtenIn);

describe('The texts of one’s own', () => {
  it('stand by task, the one written last first, with every version of each, the newest first', () => {
    const found = texts(
      wrote(1, 'old-one/mail', 'Dear Dana'),
      wrote(2, 'two/opener', 'Hello'),
      answered(3, 'two/question'),
      wrote(4, 'one/mail', 'Hi Dana'),
    );
    expect(
      found.map(({ address, stem, versions }) => [address, stem, ...versions.map(({ at, text }) => `${at} ${text}`)]),
    ).toEqual([
      ['one/mail', 'Write the mail.', '4 Hi Dana', '1 Dear Dana'],
      ['two/opener', 'Write the opener.', '2 Hello'],
    ]);
  });

  it('outlive their task and their lesson', () => {
    expect(texts(wrote(1, 'gone/mail', 'Kept'), wrote(2, 'one/gone', 'Kept too'))).toMatchObject([
      { address: 'one/gone', lesson: { title: 'One' }, stem: undefined },
      { address: 'gone/mail', lesson: undefined, stem: undefined, versions: [{ text: 'Kept' }] },
    ]);
  });

  it('are not told twice, nor when there is nothing in them', () => {
    expect(
      texts(wrote(1, 'one/mail', 'Same '), wrote(2, 'one/mail', 'Same'), wrote(3, 'two/opener', ' ')),
    ).toMatchObject([{ address: 'one/mail', versions: [{ at: 1 }] }]);
  });
});

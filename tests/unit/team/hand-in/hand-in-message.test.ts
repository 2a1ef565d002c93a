import { expect, it } from 'vitest';
import { handInMessage } from '../../../../src/team/hand-in/hand-in-message.ts';

const work = { assignment: { id: '9f3a27c1be04', edition: 1, title: 'Before the spring fair' } };

it('A mail with work holds the link by itself in a line, so that mail programs see where it ends', () => {
  const link = 'https://x.example/trainer/team/#hand-in1.AAAA.a1b2c3d4';
  expect(handInMessage({ ...work, name: 'Ada Berg' }, 'Maria Okafor', { link })).toMatchInlineSnapshot(`
    {
      "email": "Hi Maria Okafor,

    Here’s my work on “Before the spring fair”.

    Open it on your team board, or paste this whole email there:
    https://x.example/trainer/team/#hand-in1.AAAA.a1b2c3d4

    Ada Berg
    ",
      "subject": "Work on “Before the spring fair” from Ada Berg",
    }
  `);
});

it('A mail with a file names the file, and nobody who is not known', () => {
  expect(handInMessage(work, '', { file: 'hand-in-2026-12-04.json' })).toMatchInlineSnapshot(`
    {
      "email": "Hello,

    Here’s my work on “Before the spring fair”.

    It’s in the attached file, hand-in-2026-12-04.json. Drop the file on your team board.
    ",
      "subject": "Work on “Before the spring fair”",
    }
  `);
});

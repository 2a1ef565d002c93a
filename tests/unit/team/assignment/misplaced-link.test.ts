import { expect, it } from 'vitest';
import { packPayload } from '../../../../src/formats/link/payload.ts';
import { misplacedLink } from '../../../../src/team/assignment/misplaced-link.ts';

it.each([
  ['carry', '/progress/'],
  ['hand-in', '/trainer/team/'],
])('A link of the kind %s belongs on %s, also out of a pasted mail', async (kind, page) => {
  const payload = await packPayload(kind, 1, [1]);
  expect(misplacedLink(payload)?.path).toBe(`${page}#${payload}`);
  expect(misplacedLink(`Hello #team,\n<https://x.example/y/#${payload}>.\nBye`)?.path).toBe(`${page}#${payload}`);
});

it('What is no link of this site belongs nowhere', async () => {
  expect(misplacedLink('')).toBeUndefined();
  expect(misplacedLink('carry on, hand-in hand')).toBeUndefined();
  expect(misplacedLink(await packPayload('assignment', 1, [1]))).toBeUndefined();
});

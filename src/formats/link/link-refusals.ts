import { figure } from '../../primitives/count.ts';
/** Why a link is not read, and what to do about it. */
export const refusals = {
  tooLong: (characters: number, most: number): string =>
    `This link is too long: it has ${figure(characters)} characters, and at most ${figure(most)} are read. Use a file instead.`,
  noLink:
    'There is no link in this text that this site can read. Copy the whole link, from “https” to its end, and try again.',
  otherKind: (kind: string, expected: string): string =>
    `This link is for another page: it begins with “${kind}”, and the ones for this page begin with “${expected}”. Paste it into your browser’s address bar, which takes you to the right page.`,
  newer:
    'This link was made by a newer release of this site. Reload this page to get that release, then open the link again.',
  cutOff: 'This link is cut off: its end is missing. Copy it again, up to its very end, or use a file instead.',
  damaged:
    'This link is damaged: some of its characters were changed on the way. Copy it again where it was made, or use a file instead.',
  tooMuch:
    'This link holds more than 64 KB, and no link of this site does. Have a new one made, or use a file instead.',
  unheardOf:
    'This link holds something that no release of this site writes, so nothing was taken from it. Have a new one made.',
  oldBrowser: 'This browser is too old to read links of this kind. Update it, or use a file instead.',
};

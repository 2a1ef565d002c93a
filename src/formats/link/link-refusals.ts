import { figure } from '../../primitives/count.ts';
import { isLinkKind, LINKS, type LinkKind } from './link-kinds.ts';

/** Why a link is not read, and what to do about it. */
export const refusals = {
  tooLong: (kind: LinkKind, characters: number, most: number): string =>
    `This link is too long: it has ${figure(characters)} characters, and at most ${figure(most)} are read. ${kind === 'assignment' ? 'Ask for a shorter one' : 'Use a file instead'}.`,
  noLink:
    'There is no link in this text that this site can read. Copy the whole link, from “https” to its end, and try again.',
  /** `word` is what the link begins with. */
  otherKind: (word: string): string =>
    isLinkKind(word)
      ? `This is ${LINKS[word].is}, and belongs on another page. Paste it into your browser’s address bar, which takes you there.`
      : `This begins with “${word}”, and this release of the site knows no such link. Reload this page to get the newest release, then try again.`,
  newer:
    'This link was made by a newer release of this site. Reload this page to get that release, then open the link again.',
  cutOff: (kind: LinkKind): string =>
    `This link is cut off: its end is missing. Copy it again, up to its very end, or ${insteadOf(kind)}.`,
  damaged: (kind: LinkKind): string =>
    `This link is damaged: some of its characters were changed on the way. Copy it again where it was made, or ${insteadOf(kind)}.`,
  parted: (kind: LinkKind): string =>
    `This link came in several messages, and what stands between its parts can’t be told from it. Copy the parts one after the other into one line, or ${insteadOf(kind)}.`,
  tooMuch: (kind: LinkKind): string =>
    `This link holds more than 64 KB, and no link of this site does. Have a new one made, or ${insteadOf(kind)}.`,
  unheardOf:
    'This link holds something that no release of this site writes, so nothing was taken from it. Have a new one made.',
  oldBrowser: (kind: LinkKind): string =>
    `This browser is too old to read links of this kind. Update it, or ${kind === 'assignment' ? 'open the link in another one' : 'use a file instead'}.`,
};

/** Assignments travel by link only. */
const insteadOf = (kind: LinkKind): string => (kind === 'assignment' ? 'ask for it once more' : 'use a file instead');

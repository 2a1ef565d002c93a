import { figure } from '../../primitives/count.ts';
import { isLinkKind, LINKS, type LinkKind } from './link-kinds.ts';

/** Why a link is not read, and what to do about it. */
export const refusals = {
  tooLong: (kind: LinkKind, characters: number, most: number): string =>
    `This link is too long: it has ${figure(characters)} characters, and the most we can read is ${figure(most)}. ${kind === 'assignment' ? 'Ask for a shorter one' : 'Use a file instead'}.`,
  noLink:
    'There’s no link in this text that this site can read. Copy the whole link, from “https” to the end, and try again.',
  /** `word` is what the link begins with. */
  otherKind: (word: string): string =>
    isLinkKind(word)
      ? `This is ${LINKS[word].is}, and it belongs on another page. Paste it into your browser’s address bar to get there.`
      : `This starts with “${word}”, a kind of link this version of the site doesn’t know. Reload this page to get the latest version, then try again.`,
  newer:
    'This link was made by a newer version of this site. Reload this page to get that version, then open the link again.',
  cutOff: (kind: LinkKind): string =>
    `This link is cut off: the end is missing. Copy it again, all the way to the end, or ${insteadOf(kind)}.`,
  damaged: (kind: LinkKind): string =>
    `This link is damaged: some of its characters changed along the way. Copy it again from where it was made, or ${insteadOf(kind)}.`,
  parted: (kind: LinkKind): string =>
    `This link came in several messages, and we can’t tell it from the text in between. Copy the parts one after another into a single line, or ${insteadOf(kind)}.`,
  tooMuch: (kind: LinkKind): string =>
    `This link holds more than 64 KB, and no link from this site does. Make a new one, or ${insteadOf(kind)}.`,
  unheardOf:
    'This link has something in it that no version of this site writes, so nothing was added. Ask for a new one.',
  oldBrowser: (kind: LinkKind): string =>
    `This browser is too old to read links of this kind. Update it, or ${kind === 'assignment' ? 'open the link in another one' : 'use a file instead'}.`,
};

/** Assignments travel by link only. */
const insteadOf = (kind: LinkKind): string => (kind === 'assignment' ? 'ask for it again' : 'use a file instead');

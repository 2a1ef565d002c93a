import { MOST_CHARACTERS, MOST_CHAT_CHARACTERS } from '../../formats/link/payload.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { figure } from '../../primitives/count.ts';
import { slug } from '../../primitives/file-slug.ts';
import type { HandIn } from './hand-in.ts';
import type { Signer } from './signature.ts';
import { type SignedLink, type SignedText, signedFile, signedLink, signText } from './signed-text.ts';

/** A hand-in as it travels; its body is canonical JSON of a `HandIn`. */
export type SignedHandIn = SignedText;

/** Frozen, as all names in the file are. */
export const FORMAT = 'crescendo-hand-in';
export const FILE_VERSION = 1;

/** Signs a hand-in; without a signer it goes as it is. Rejects when signing fails. */
export const signHandIn = (handIn: HandIn, signer: Signer | undefined): Promise<SignedHandIn> =>
  signText('hand-in', canonicalJson(handIn), signer);

export type HandInLink = SignedLink;

/** The hand-in as the fragment of a link, when the whole address is short enough; see `signedLink`. */
export const handInLink = (work: SignedHandIn, urlPrefixLength: number): Promise<HandInLink> =>
  signedLink('hand-in', work, urlPrefixLength);

/** By which ways a link of this length arrives whole. */
export const linkNote = (characters: number): string =>
  characters <= MOST_CHAT_CHARACTERS
    ? `It’s all in one link of ${figure(characters)} characters. Send it by email or chat, or save it as a file.`
    : `It’s all in one link of ${figure(characters)} characters. Send it by email, or save it as a file. Chat apps cut off anything over about ${figure(4_000)}, so in a chat send the file, not the link.`;

/** Why there is no link, and what to do. */
export const tooLargeNote = (characters: number | undefined): string =>
  characters === undefined
    ? 'This browser is too old to put your work in a link, so it goes in a file. Save it, then attach it to an email.'
    : `Your work would make a link of ${figure(characters)} characters. Email cuts links off after about ${figure(MOST_CHARACTERS)}, and chat apps after half that. So it goes in a file: save it, then attach it to an email.`;

/** The hand-in as a file. */
export const handInFile = (work: SignedHandIn): string => signedFile({ format: FORMAT, version: FILE_VERSION }, work);

/** Such as `hand-in-ada-berg-2026-12-04.json`, with the day by the device's own calendar. */
export function handInFileName({ name, at }: Pick<HandIn, 'name' | 'at'>): string {
  return ['hand-in', slug(name ?? ''), dayOf(at)]
    .filter((part) => part !== '')
    .join('-')
    .concat('.json');
}

/** What the screens say of a signature. No more can be promised: nobody here knows who sat at the browser. */
export const SIGNATURE_WORDS = {
  unaltered: 'Unchanged since it left their browser.',
  altered: 'Changed after it left the browser that made it.',
  unsigned: 'Not signed: the browser that made it couldn’t sign it, so nobody can tell if it was changed.',
  unchecked: 'Signed, but this page can’t check the signature because it wasn’t loaded over HTTPS.',
} as const;

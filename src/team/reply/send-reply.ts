import { MOST_CHARACTERS, MOST_CHAT_CHARACTERS } from '../../formats/link/payload.ts';
import type { Reply } from '../../log/reply.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { figure } from '../../primitives/count.ts';
import { slug } from '../../primitives/file-slug.ts';
import type { Signer } from '../hand-in/signature.ts';
import { type SignedLink, type SignedText, signedFile, signedLink, signText } from '../hand-in/signed-text.ts';

/** Frozen, as all names in the file are. */
export const REPLY_FORMAT = 'crescendo-reply';
export const REPLY_FILE_VERSION = 1;

/** Signs a reply; without a signer it goes as it is. Rejects when signing fails. */
export const signReply = (reply: Reply, signer: Signer | undefined): Promise<SignedText> =>
  signText('reply', canonicalJson(reply), signer);

/** The reply as the fragment of a link, when the whole address is short enough; see `signedLink`. */
export const replyLink = (signed: SignedText, urlPrefixLength: number): Promise<SignedLink> =>
  signedLink('reply', signed, urlPrefixLength);

export const replyFile = (signed: SignedText): string =>
  signedFile({ format: REPLY_FORMAT, version: REPLY_FILE_VERSION }, signed);

/** Such as `reply-ada-berg-2026-12-04.json`, with the day by the device's own calendar. `to` is whose work it answers. */
export const replyFileName = (to: string, { at }: Pick<Reply, 'at'>): string =>
  ['reply', slug(to), dayOf(at)]
    .filter((part) => part !== '')
    .join('-')
    .concat('.json');

/** By which ways a reply of this length arrives whole; `undefined` where there is no link at all. */
export function replyWays(link: SignedLink): string {
  if ('payload' in link) {
    return link.characters <= MOST_CHAT_CHARACTERS
      ? 'It’s all in one link. Send it by email or chat.'
      : `It’s all in one link of ${figure(link.characters)} characters. Send it by email. Chat apps cut off anything over about ${figure(4_000)}, so in a chat send the file.`;
  }
  return link.characters === undefined
    ? 'This browser is too old to put your reply in a link, so it goes in a file. Save it, then attach it to an email.'
    : `Your reply would make a link of ${figure(link.characters)} characters, and email cuts links off after about ${figure(MOST_CHARACTERS)}. So it goes in a file: save it, then attach it to an email.`;
}

/** The words with which a trainer sends a reply; the reply travels as a link, or as a file of this name beside them. */
export function replyMessage(
  { assignment: { title }, from, again }: Pick<Reply, 'assignment' | 'from' | 'again'>,
  to: string,
  reply: { link: string } | { file: string },
): { subject: string; email: string } {
  const paragraphs = [
    to === '' ? 'Hello,' : `Hi ${to},`,
    `I’ve read your work on “${title}”.${again.length > 0 ? ' There’s something I’d like you to do once more.' : ''}`,
    'link' in reply
      ? `Open this in the browser where you handed in:\n${reply.link}`
      : `My reply is in the attached file, ${reply.file}. Open the page “Assignment” in the browser where you handed in, and choose the file there.`,
    from,
  ];
  return {
    subject: `Reply to your work on “${title}”`,
    email: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`,
  };
}

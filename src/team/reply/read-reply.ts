import { BACKUPS } from '../../formats/backup/backup-kind.ts';
import { isReadAt, kindOf, linkKinds, pageOf } from '../../formats/link/link-kinds.ts';
import type { Refused } from '../../formats/link/payload.ts';
import { firstLink, splitPayloads } from '../../formats/link/split-payloads.ts';
import { mailTexts } from '../../formats/mail/mail-texts.ts';
import { type Reply, replyIn } from '../../log/reply.ts';
import { checksum } from '../../primitives/checksum.ts';
import { isFields } from '../../primitives/field-checks.ts';
import { FORMAT as HAND_IN_FORMAT } from '../hand-in/send-hand-in.ts';
import { type Verdict, verify } from '../hand-in/signature.ts';
import { type SignedText, signedInLink, signedTextOf } from '../hand-in/signed-text.ts';
import { replyRefusals as refusals } from './reply-refusals.ts';
import { REPLY_FILE_VERSION, REPLY_FORMAT } from './send-reply.ts';

/** A reply that can be read. It was not altered, as far as its signature can tell. */
export interface ReadReply extends SignedText {
  reply: Reply;
  verdict: Exclude<Verdict, 'altered'>;
}

/** Characters of one file or one paste. */
const LONGEST_SOURCE = 2_000_000;
const LONGEST_BODY = 500_000;

/**
 * Reads the first reply in what was opened: a link, a mail that holds one, or the text of a file. Takes any text and never
 * rejects. Whose it is has not been asked yet: that is what `sortReply` is for.
 */
export async function readReply(text: string, subtle: SubtleCrypto | undefined): Promise<ReadReply | Refused> {
  const found = await signedIn(text);
  return 'refused' in found ? found : open(found, subtle);
}

async function signedIn(text: string): Promise<SignedText | Refused> {
  if (text.length > LONGEST_SOURCE) return { refused: refusals.tooLarge };
  const start = text.trim();
  if (start === '') return { refused: refusals.empty };
  if (start.startsWith('{')) return fromFile(start);
  const mail = mailTexts(start);
  const attached = mail?.map((part) => part.trim()).find((part) => part.startsWith('{') && part.includes(REPLY_FORMAT));
  if (attached !== undefined) return fromFile(attached);
  const whole = mail?.join('\n\n') ?? start;
  const [payload] = splitPayloads('reply', whole);
  if (payload !== undefined) return fromLink(payload);
  const other = firstLink(
    whole,
    linkKinds.filter((kind) => kind !== 'reply'),
  );
  // What is damaged at its very beginning is told by the reader of links.
  return other || mail ? { refused: other ? refusals.otherLink(other.kind) : refusals.nothing } : fromLink(start);
}

const fromLink = async (payload: string): Promise<SignedText | Refused> =>
  (await signedInLink('reply', payload, LONGEST_BODY)) ?? { refused: refusals.unheardOf };

function fromFile(text: string): SignedText | Refused {
  const file = parse(text);
  if (!isFields(file)) return { refused: text.includes(REPLY_FORMAT) ? refusals.cutOff : refusals.nothing };
  const { format, version, body, publicKey, signature } = file;
  if (format === HAND_IN_FORMAT) return { refused: refusals.handIn };
  if (Object.values(BACKUPS).some((backup) => backup.format === format)) return { refused: refusals.backup };
  if (format !== REPLY_FORMAT) return { refused: refusals.nothing };
  if (typeof version === 'number' && version > REPLY_FILE_VERSION) return { refused: refusals.newer };
  const signed = signedTextOf({ body, publicKey, signature }, LONGEST_BODY);
  if (!signed) return { refused: refusals.unheardOf };
  return checksum(signed.body) === file['checksum'] ? signed : { refused: refusals.changed };
}

async function open(signed: SignedText, subtle: SubtleCrypto | undefined): Promise<ReadReply | Refused> {
  const verdict = await verify(subtle, signed.body, signed, 'reply');
  if (verdict === 'altered') return { refused: refusals.altered };
  const reply = replyIn(signed.body);
  if (!reply) return { refused: isUndated(signed.body) ? refusals.undated : refusals.unheardOf };
  return { reply, ...signed, verdict };
}

/** Whether a body would be a reply, if it were not for its time. */
function isUndated(body: string): boolean {
  const value = parse(body);
  return isFields(value) && replyIn(JSON.stringify({ ...value, at: 0 })) !== undefined;
}

/** Whether an opened text is meant to be a reply: a link, a mail with one, or a file, which on its page can be nothing else. */
export function isReplyText(text: string): boolean {
  const start = text.slice(0, MOST_LOOKED_AT).trimStart();
  const texts = mailTexts(start) ?? [start];
  if (texts.some((part) => part.trimStart().startsWith('{'))) return true;
  const here = linkKinds.filter((kind) => isReadAt(kind, pageOf('reply')));
  const kind = firstLink(texts.join('\n\n'), here)?.kind ?? kindOf(start);
  return kind === 'reply';
}

/** A whole mail may be pasted, with a file in it; what it is meant to be is found in no more of it than this. */
const MOST_LOOKED_AT = 100_000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

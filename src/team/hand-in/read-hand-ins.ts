import { BACKUPS } from '../../formats/backup/backup-kind.ts';
import { linkKinds } from '../../formats/link/link-kinds.ts';
import { firstLink, splitPayloads } from '../../formats/link/split-payloads.ts';
import { mailTexts } from '../../formats/mail/mail-texts.ts';
import { checksum } from '../../primitives/checksum.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { isFields, isTime } from '../../primitives/field-checks.ts';
import { isPlainJson } from '../../primitives/plain-json.ts';
import { type HandIn, isHandIn } from './hand-in.ts';
import { handInRefusals as refusals } from './hand-in-refusals.ts';
import { FILE_VERSION, FORMAT, type SignedHandIn } from './send-hand-in.ts';
import { type Verdict, verify } from './signature.ts';
import { type SignedText, signedInLink, signedTextOf } from './signed-text.ts';

/** Something that a trainer pasted, dropped or opened. */
export interface IncomingText {
  /** The name of the file; undefined for pasted text. */
  file: string | undefined;
  text: string;
}

/** A hand-in that can be read. It was not altered, as far as its signature can tell. */
export interface ReadHandIn extends SignedHandIn {
  handIn: HandIn;
  verdict: Exclude<Verdict, 'altered'>;
  /** Where it came from, in words: `ada.json`, or `link 2 of the pasted text`. */
  from: string;
}

/** What can't be taken, so that the trainer can see to it. */
export interface SetAsideWork {
  from: string;
  /** The name that it bears, ready to be shown; undefined when it can't be read or has none. */
  name: string | undefined;
  /** What is wrong and what to do, in whole sentences. */
  reason: string;
}

export interface HandInReading {
  read: ReadHandIn[];
  setAside: SetAsideWork[];
}

/** Characters of one file or one paste: thousands of links. */
export const LONGEST_SOURCE = 20_000_000;
const LONGEST_BODY = 1_000_000;
const LONGEST_FROM = 80;

/**
 * Finds every hand-in in what was pasted or opened: links in mails, files, many at once. Takes any text, never rejects,
 * and loses none: each is either read or set aside with the reason. `subtle` is the page's `crypto.subtle`. `onProgress`
 * hears before each one how many are done; a thousand take seconds.
 */
export async function readHandIns(
  sources: readonly IncomingText[],
  subtle: SubtleCrypto | undefined,
  onProgress: (done: number, file: IncomingText['file']) => void = () => {},
): Promise<HandInReading> {
  const reading: HandInReading = { read: [], setAside: [] };
  for (const source of sources) {
    for await (const found of candidatesIn(source)) {
      onProgress(reading.read.length + reading.setAside.length, source.file);
      const result = 'reason' in found ? found : await open(found, subtle);
      if ('reason' in result) reading.setAside.push(result);
      else reading.read.push(result);
    }
  }
  return reading;
}

type Candidate = (SignedHandIn & { from: string }) | SetAsideWork;

/** One after the other, so that a thousand links are not all inflated at once. */
async function* candidatesIn({ file, text }: IncomingText): AsyncGenerator<Candidate> {
  const from = file === undefined ? 'the pasted text' : cleanText(file, LONGEST_FROM).text || 'a file without a name';
  const start = text.slice(0, LONGEST_SOURCE).trimStart();
  if (text.length > LONGEST_SOURCE) return yield { from, name: undefined, reason: refusals.tooLarge };
  if (start === '') return yield { from, name: undefined, reason: refusals.empty };
  if (start.startsWith('{')) return yield fromFile(start, from);
  const mail = mailTexts(start);
  const attached = (mail ?? [])
    .map((part) => part.trim())
    .filter((part) => part.startsWith('{') && part.includes(FORMAT));
  for (const part of attached) yield fromFile(part, from);
  // Most mails say the same twice, as plain text and as a web page.
  const payloads = mail ? [...new Set(mail.flatMap(linksIn))] : linksIn(text);
  if (payloads.length + attached.length === 0)
    yield { from, name: undefined, reason: mail ? whyNoneIn(mail) : whyNone(start) };
  for (const [index, payload] of payloads.entries()) {
    yield await fromLink(payload, payloads.length === 1 ? from : `link ${index + 1} of ${from}`);
  }
}

/** How a compound file begins ([MS-CFB], section 2.2) when its bytes are read as letters. */
const OUTLOOK = '\ufffd\ufffd\u0011\ufffd';

const linksIn = (text: string): string[] => splitPayloads('hand-in', text);

function whyNoneIn(mail: readonly string[]): string {
  const other = firstLink(mail.join('\n\n'), linkKinds);
  return other ? refusals.otherLink(other.kind) : refusals.mail;
}

function whyNone(text: string): string {
  const other = firstLink(text, linkKinds);
  if (other) return refusals.otherLink(other.kind);
  if (text.startsWith('PK\u0003\u0004')) return refusals.packed;
  if (text.startsWith(OUTLOOK)) return refusals.outlook;
  return text.startsWith('<') ? refusals.webPage : refusals.nothing;
}

async function fromLink(payload: string, from: string): Promise<Candidate> {
  const signed = await signedInLink('hand-in', payload, LONGEST_BODY);
  if (signed && 'refused' in signed) return { from, name: undefined, reason: signed.refused };
  return candidateOf(signed, from);
}

function fromFile(text: string, from: string): Candidate {
  const aside = (reason: string): SetAsideWork => ({ from, name: undefined, reason });
  const file = parse(text);
  if (file === undefined) return aside(text.includes(FORMAT) ? refusals.cutOff : refusals.nothing);
  if (!isFields(file) || file['format'] === BACKUPS.progress.format) return aside(refusals.backup);
  if (file['format'] === BACKUPS.board.format) return aside(refusals.boardBackup);
  const { format, version, body, publicKey, signature } = file;
  if (format !== FORMAT) return aside(refusals.nothing);
  if (typeof version === 'number' && version > FILE_VERSION) return aside(refusals.newer);
  const signed = candidateOf(signedTextOf({ body, publicKey, signature }, LONGEST_BODY), from);
  const isSound = typeof body === 'string' && checksum(body) === file['checksum'];
  return 'reason' in signed || isSound ? signed : { from, name: nameIn(signed.body), reason: refusals.changed };
}

const candidateOf = (signed: SignedText | undefined, from: string): Candidate =>
  signed ? { ...signed, from } : { from, name: undefined, reason: refusals.unheardOf };

async function open(
  { body, publicKey, signature, from }: SignedHandIn & { from: string },
  subtle: SubtleCrypto | undefined,
): Promise<ReadHandIn | SetAsideWork> {
  const verdict = await verify(subtle, body, { publicKey, signature });
  if (verdict === 'altered') return { from, name: nameIn(body), reason: refusals.altered };
  const handIn = handInOf(body);
  if (!handIn || !isDated(handIn)) {
    return { from, name: nameIn(body), reason: isUndated(body) ? refusals.undated : refusals.unheardOf };
  }
  return { handIn, body, publicKey, signature, verdict, from };
}

/** The hand-in in a body that was read once, such as one that the board keeps. Undefined when it is none. */
export function handInOf(body: string): HandIn | undefined {
  const value = parse(body);
  return isPlainJson(value) && isHandIn(value) ? value : undefined;
}

/** Whether its time is one that a clock tells. */
const isDated = ({ at }: { at?: unknown }): boolean => isTime(at) && Number.isInteger(at);

/** Whether a body would be a hand-in, if it were not for its time. */
function isUndated(body: string): boolean {
  const value = parse(body);
  return isPlainJson(value) && isFields(value) && !isDated(value) && isHandIn({ ...value, at: 0 });
}

function nameIn(body: string): string | undefined {
  const value = parse(body);
  const name = isFields(value) ? value['name'] : undefined;
  return typeof name === 'string' ? shownName(name) : undefined;
}

const LONGEST_NAME = 60;

/** A name as it can be shown; undefined when nothing in it can be seen. */
export const shownName = (name: string | undefined): string | undefined =>
  cleanText(name ?? '', LONGEST_NAME).text || undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { fromBase64Url } from '../../primitives/base64url.ts';

interface Part {
  /** Unfolded, as written. */
  headers: string;
  body: string;
}

/** A mail that is attached to a mail that is attached to a mail; deeper ones are left alone. */
const MOST_LEVELS = 3;

/**
 * The texts in a mail that was saved as a file (RFC 5322): its body in all versions and what is attached, each decoded
 * from base64 or quoted-printable (RFC 2045). Undefined when the text is no such mail. Never throws.
 */
export function mailTexts(text: string, level = 1): string[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').trimStart().split('\n');
  const end = lines.indexOf('');
  const head = lines.slice(0, end === -1 ? 0 : end);
  const isMail = /^(?:From |[A-Za-z][\w-]*:)/.test(head[0] ?? '') && head.some((line) => OF_MIME.test(line));
  if (!isMail) return undefined;
  return partsOf(lines).flatMap((part) => {
    const decoded = decodedBody(part);
    const isMessage = /^content-type:\s*message\/rfc822/im.test(part.headers);
    return (isMessage && level < MOST_LEVELS && mailTexts(decoded, level + 1)) || [decoded];
  });
}

const OF_MIME = /^(?:mime-version|content-(?:type|transfer-encoding)):/i;

/** The parts between the boundaries that the headers name, however deep these are nested. */
function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  const boundaries = new Set<string>();
  let headers: string[] | undefined = [];
  let body: string[] = [];
  let current = '';
  for (const line of [...lines, undefined]) {
    if (line === undefined || (line.startsWith('--') && boundaries.has(line.trimEnd()))) {
      parts.push({ headers: current, body: body.join('\n') });
      [headers, body] = [[], []];
    } else if (headers === undefined) body.push(line);
    else if (line !== '') headers.push(line);
    else {
      current = headers.join('\n').replace(/\n[ \t]+/g, ' ');
      const [, quoted, bare] = BOUNDARY.exec(current) ?? [];
      const boundary = quoted ?? bare;
      if (boundary !== undefined) boundaries.add(`--${boundary}`).add(`--${boundary}--`);
      headers = undefined;
    }
  }
  return parts.filter((part) => part.body.trim() !== '');
}

const BOUNDARY = /\bboundary=(?:"([^"\n]{1,100})"|([^\s;"]{1,100}))/i;

function decodedBody({ headers, body }: Part): string {
  const [, encoding = ''] = /^content-transfer-encoding:[ \t]*([\w-]+)/im.exec(headers) ?? [];
  const [, charset = 'utf-8'] = /\bcharset="?([\w-]+)/i.exec(headers) ?? [];
  try {
    if (encoding.toLowerCase() === 'base64') return decoded(fromBase64Url(asBase64Url(body)), charset);
    if (encoding.toLowerCase() === 'quoted-printable') return decoded(quotedBytes(body), charset);
  } catch {
    // Damaged, or of an unknown charset: what can be read of it as it stands is read.
  }
  return body;
}

const asBase64Url = (body: string): string =>
  body
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/[^\w-]/g, '');

const decoded = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

/**
 * Letters beyond ASCII in it were never encoded, and stay. Decoded where they stand, since decoded bytes are never more than
 * encoded ones: in an array of numbers, which the collector of garbage has to move, each byte of a long mail took eight times
 * as long as one of a short mail.
 */
function quotedBytes(body: string): Uint8Array {
  const bytes = new TextEncoder().encode(body.replace(/=[ \t]{0,8}\n/g, ''));
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const [high, low] = byte === EQUALS_SIGN ? [digitOf(bytes[at + 1]), digitOf(bytes[at + 2])] : [];
    if (high !== undefined && low !== undefined) at += 2;
    bytes[length++] = high === undefined || low === undefined ? byte : high * 16 + low;
  }
  return bytes.subarray(0, length);
}

const EQUALS_SIGN = 0x3d;

const hexDigits = new Map(
  [...'0123456789abcdefABCDEF'].map((digit) => [digit.charCodeAt(0), Number.parseInt(digit, 16)]),
);
const digitOf = (byte: number | undefined): number | undefined => hexDigits.get(byte ?? 0);

import type { LinkKind } from './link-kinds.ts';
import { looksParted } from './parted-link.ts';
import { MOST_CHARACTERS } from './payload.ts';

/**
 * All payloads of a kind in a text of any length, such as a pasted thread of mails; each can be given to `unpackPayload`.
 * Those that are damaged or cut off are among them, so that they can be told.
 */
export function splitPayloads(kind: LinkKind, text: string): string[] {
  const decoded = text.replace(/%(?:25)*([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const head = new RegExp(`${[...kind].join(WRAP)}${WRAP}[1-9]\\d{0,2}${WRAP}\\.${WRAP}[\\w+/-]`, 'g');
  const starts = Array.from(decoded.matchAll(head), ({ index }) => index);
  return starts.map((start, index) => {
    const end = Math.min(starts[index + 1] ?? decoded.length, start + MOST_RAW);
    const piece = decoded.slice(start, end);
    const [line = ''] = piece.split(/\r?\n/, 1);
    const inOneLine = WHOLE.exec(plainOf(line))?.[0];
    if (inOneLine !== undefined) return inOneLine;
    // Its lines tell what stands between the parts. Behind a # the next link would begin.
    if (looksParted(piece)) return piece.replaceAll('#', '').slice(0, MOST_CHARACTERS);
    const plain = plainOf(piece);
    return WHOLE.exec(plain)?.[0] ?? plain.slice(0, MOST_CHARACTERS);
  });
}

const plainOf = (text: string): string =>
  text
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/[^\w.-]/g, '');

/** The first payload in a text of the first of these kinds that it holds; undefined when it holds none of them. */
export function firstLink(text: string, kinds: readonly LinkKind[]): { kind: LinkKind; payload: string } | undefined {
  for (const kind of kinds) {
    const [payload] = splitPayloads(kind, text);
    if (payload !== undefined) return { kind, payload };
  }
  return undefined;
}

/**
 * A line break in mail, with what marks it (RFC 2045, section 6.7) or quotes the next line (RFC 3676, section 4.5), and
 * invisible characters.
 */
const WRAP = '(?:=?\\r?\\n[> ]*|[\\u200b\\u00ad\\ufeff])?';

/** With a line break and a quote mark after every few characters. */
const MOST_RAW = 3 * MOST_CHARACTERS;

const WHOLE = /^[a-z-]+\d+\.[\w-]*\.[0-9a-f]{8}/;

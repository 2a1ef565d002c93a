/** Mail has no line of so many characters (RFC 5322, section 2.1.1), and a chat parts a message only far beyond. */
const LONG_LINE = 1_000;
/** Who wrote and when, as a chat copies it, is shorter. */
const SHORT_LINE = 100;

/** Whether a text looks like a link that a chat parted into several messages. */
export function looksParted(text: string): boolean {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.length >= LONG_LINE);
  return first >= 0 && first < lines.length - 1;
}

/**
 * A link that a chat parted (Slack does after 3,992 characters, https://github.com/elastic/kibana/issues/158262), put
 * together in each way that makes sense: without what stands between its parts, such as "Ada 10:31". The checksum of the
 * link tells which of them is right. Empty when it does not look parted.
 */
export function partsJoined(text: string): string[] {
  if (!looksParted(text)) return [];
  const lines = linesOf(text);
  const ways: ((line: string) => boolean)[] = [
    // A line of words, or one with a time, has characters that no link has.
    (line) => /^[\w.=%+/-]+$/.test(line),
    (line) => line.length >= SHORT_LINE || /\.[0-9a-f]{8}$/.test(line),
    (line) => line.length >= SHORT_LINE || line === lines.at(-1),
  ];
  const first = lines.findIndex((line) => line.length >= LONG_LINE);
  const [head = '', ...rest] = lines.slice(first);
  return [...new Set(ways.map((stays) => [head, ...rest.filter(stays)].join('\n')))];
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The parts of `<kind><version>.<body>.<checksum>`. */
export interface FoundPayload {
  kind: string;
  version: number;
  /** Base64url. */
  body: string;
  /** Undefined when the end is missing. */
  checksum: string | undefined;
}

/**
 * Finds the payload in a fragment, a link or a text that holds one link, and undoes what mail and chat do to it: line
 * breaks and invisible characters inside, brackets and quotes around, percent-encoding however often, the characters
 * of ordinary base64, and whatever follows it. Undefined when there is none.
 */
export function findPayload(text: string): FoundPayload | undefined {
  const decoded = text.replace(PERCENT_ENCODED, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const plain = decoded
    .slice(decoded.indexOf('#') + 1)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/[^\w.-]/g, '');
  const [, kind, version, body, checksum] = PAYLOAD.exec(plain) ?? [];
  if (kind === undefined || body === undefined) return undefined;
  return { kind, version: Number(version), body, checksum };
}

/**
 * `%2D`, and `%252D` where a `%` has been encoded again. Teams on iOS makes `%23` of a `#`, seen in 2021
 * (https://github.com/microsoft/AdaptiveCards/issues/6839), Outlook's Safe Links `%2523`, seen in 2026
 * (https://github.com/Skyfay/SkySend/issues/68).
 */
const PERCENT_ENCODED = /%(?:25)*([0-9a-f]{2})/gi;

/** The checksum marks the end, so that a link that was cut off can be told, and words that follow it don't matter. */
const PAYLOAD = /^[_.-]*([a-z][a-z-]{0,30})([1-9]\d{0,2})\.([\w-]*)(?:\.([0-9a-f]{8}))?/;

import { MOST_CHARACTERS } from '../link/payload.ts';

/**
 * Characters of a whole address that a phone still reads off a laptop's screen: 133 modules a side, so that each is
 * wider than half a millimeter in a code as wide as a hand.
 */
export const MOST_QR_CHARACTERS = 1_200;

/**
 * The easiest way to another device. `payloadLength` is undefined when there is no payload; `urlPrefixLength` counts
 * the address up to and with its `#`.
 */
export function howToCarry(payloadLength: number | undefined, urlPrefixLength: number): 'qr' | 'link' | 'file' {
  if (payloadLength === undefined) return 'file';
  const characters = urlPrefixLength + payloadLength;
  if (characters <= MOST_QR_CHARACTERS) return 'qr';
  // The reader counts the whole address when somebody pastes it.
  return characters <= MOST_CHARACTERS ? 'link' : 'file';
}

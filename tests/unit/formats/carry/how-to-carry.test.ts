import { expect, it } from 'vitest';
import { howToCarry, MOST_QR_CHARACTERS } from '../../../../src/formats/carry/how-to-carry.ts';
import { MOST_CHARACTERS } from '../../../../src/formats/link/payload.ts';

it.each([
  ['file', 'there is no payload', undefined, 40],
  ['qr', 'the whole address has as many characters as a phone can scan', MOST_QR_CHARACTERS - 40, 40],
  ['link', 'it has one more', MOST_QR_CHARACTERS - 39, 40],
  ['link', 'it has as many as are read', MOST_CHARACTERS - 40, 40],
  ['file', 'it has one more than are read', MOST_CHARACTERS - 39, 40],
] as const)('Progress is carried by %s when %s', (way, _when, payloadLength, urlPrefixLength) => {
  expect(howToCarry(payloadLength, urlPrefixLength)).toBe(way);
});

import { type Verdict, verify } from '../hand-in/signature.ts';
import type { HandInReceived } from './board-events.ts';

/**
 * What the signature of a hand-in on the board says now. The verdict that is stored with it came with whatever brought it,
 * such as a backup that anybody can write, so nobody is told “unaltered” on its word.
 */
export const verdictNow = (
  { body, publicKey, signature }: Pick<HandInReceived, 'body' | 'publicKey' | 'signature'>,
  subtle: SubtleCrypto | undefined,
): Promise<Verdict> => verify(subtle, body, { publicKey, signature });

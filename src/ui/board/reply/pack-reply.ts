import { browserKeys } from '../../../device/signing-key-store.ts';
import { pageOf } from '../../../formats/link/link-kinds.ts';
import type { Reply } from '../../../log/reply.ts';
import { href } from '../../../primitives/href.ts';
import { openSigner } from '../../../team/hand-in/signature.ts';
import { replyFile, replyFileName, replyLink, replyWays, signReply } from '../../../team/reply/send-reply.ts';

/** A reply that is ready to be sent. */
export interface PackedReply {
  reply: Reply;
  /** What was signed. */
  body: string;
  signed: boolean;
  /** The whole address; undefined when it would be too long. */
  link: string | undefined;
  /** By which ways it arrives whole. */
  ways: string;
  /** The same reply as a file. */
  file: { name: string; text: string };
}

/** Signs a reply where this browser can, and puts it into a link and a file. `to` is whose work it answers. */
export async function packReply(reply: Reply, to: string): Promise<PackedReply> {
  const signer = await openSigner(globalThis.crypto?.subtle, browserKeys);
  const signed = await signReply(reply, signer).catch(() => signReply(reply, undefined));
  const prefix = `${location.origin}${href(pageOf('reply'))}#`;
  const made = await replyLink(signed, prefix.length);
  return {
    reply,
    body: signed.body,
    signed: signed.signature !== undefined,
    link: 'payload' in made ? prefix + made.payload : undefined,
    ways: replyWays(made),
    file: { name: replyFileName(to, reply), text: replyFile(signed) },
  };
}

import type { Reply } from '../../../log/reply.ts';
import { replyFile, replyFileName, replyLink, replyWays, signReply } from '../../../team/reply/send-reply.ts';
import { packSigned } from '../../kit/pack-signed.ts';

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
  const { text, signed, made, link } = await packSigned('reply', (signer) => signReply(reply, signer), replyLink);
  return {
    reply,
    body: text.body,
    signed,
    link,
    ways: replyWays(made),
    file: { name: replyFileName(to, reply), text: replyFile(text) },
  };
}

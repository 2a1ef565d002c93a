import { buildHandIn, type HandInMaterial } from '../../team/hand-in/build-hand-in.ts';
import type { HandIn } from '../../team/hand-in/hand-in.ts';
import { PARTS, type Part, type Selection } from '../../team/hand-in/hand-in-parts.ts';
import { handInFile, handInFileName, handInLink, signHandIn, tooLargeNote } from '../../team/hand-in/send-hand-in.ts';
import { packSigned } from '../kit/pack-signed.ts';

/** Work that is ready to be sent. */
export interface PackedHandIn {
  handIn: HandIn;
  signed: boolean;
  /** The whole address; undefined when it would be too long. */
  link: string | undefined;
  /** Why there is no link. */
  note: string;
  /** The same work as a file. */
  file: { name: string; text: string };
}

/** Makes the hand-in that was previewed, signs it where this browser can, and puts it into a link and a file. */
export async function packHandIn(material: HandInMaterial, selection: Selection): Promise<PackedHandIn> {
  const handIn = buildHandIn(material, selection);
  const { text, signed, made, link } = await packSigned('hand-in', (signer) => signHandIn(handIn, signer), handInLink);
  return {
    handIn,
    signed,
    link,
    note: 'payload' in made ? '' : tooLargeNote(made.characters),
    file: { name: handInFileName(handIn), text: handInFile(text) },
  };
}

/** The parts of which something is in it, for the record. */
export function partsIn({ name, lessons, answers, commitments }: HandIn): Part[] {
  const tries = answers.flatMap(({ first, last }) => [first, last].filter((one) => one !== undefined));
  const isThere: Readonly<Record<Part, boolean>> = {
    name: name !== undefined,
    lessons: lessons.length > 0,
    scores: lessons.some(({ latest }) => latest !== undefined) || tries.some(({ score }) => score !== undefined),
    attempts: answers.some((answer) => answer.tries !== undefined),
    answers: tries.some(({ response }) => response !== undefined),
    texts: tries.some(({ text }) => text !== undefined),
    commitments: commitments.length > 0,
    confidence: tries.some(({ confidence }) => confidence !== undefined),
    calls: commitments.some(({ call }) => call !== undefined),
    notes: commitments.some(({ note }) => note !== undefined),
  };
  return PARTS.filter((part) => isThere[part]);
}

import { MOST_CHAT_CHARACTERS } from '../../formats/link/payload.ts';
import type { HandInMessage } from '../../team/hand-in/hand-in-message.ts';
import { sharesOf } from '../kit/share-sheet.ts';
import type { PackedHandIn } from './pack-hand-in.ts';

/** What the device's share sheet takes of some work: a link that every chat takes, else the file. Undefined for nothing. */
export function shareable({ link, file }: PackedHandIn, { subject }: HandInMessage): ShareData | undefined {
  // Nobody knows which program is chosen in the sheet, and a chat would cut a long link.
  const isShort = link !== undefined && link.length <= MOST_CHAT_CHARACTERS;
  return sharesOf(subject, { link: isShort ? link : undefined, file: new File([file.text], file.name) });
}

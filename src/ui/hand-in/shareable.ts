import { MOST_CHAT_CHARACTERS } from '../../formats/link/payload.ts';
import type { HandInMessage } from '../../team/hand-in/hand-in-message.ts';
import type { PackedHandIn } from './pack-hand-in.ts';

/** What the device's share sheet takes of some work: a link that every chat takes, else the file. Undefined for nothing. */
export function shareable({ link, file }: PackedHandIn, { subject }: HandInMessage): ShareData | undefined {
  if (!navigator.canShare) return undefined;
  // Chromium shares no .json (https://developer.mozilla.org/docs/Web/API/Navigator/share#shareable_file_types); a text
  // file with the same content is read just as well.
  const files = [
    new File([file.text], file.name, { type: 'application/json' }),
    new File([file.text], file.name.replace(/\.json$/, '.txt'), { type: 'text/plain' }),
  ];
  const asFiles: ShareData[] = files.map((each) => ({ title: subject, files: [each] }));
  // Nobody knows which program is chosen in the sheet, and a chat would cut a long link.
  const isShort = link !== undefined && link.length <= MOST_CHAT_CHARACTERS;
  const data = isShort ? [{ title: subject, url: link }, ...asFiles] : asFiles;
  return data.find((each) => navigator.canShare(each));
}

import type { HandInMessage } from '../../team/hand-in/hand-in-message.ts';
import type { PackedHandIn } from './pack-hand-in.ts';

/** What the device's share sheet takes of some work: the file where it can be, else the link. Undefined for nothing. */
export function shareable({ link, file }: PackedHandIn, { subject }: HandInMessage): ShareData | undefined {
  if (!navigator.canShare) return undefined;
  // Chromium shares no .json (https://developer.mozilla.org/docs/Web/API/Navigator/share#shareable_file_types); a text
  // file with the same content is read just as well.
  const files = [
    new File([file.text], file.name, { type: 'application/json' }),
    new File([file.text], file.name.replace(/\.json$/, '.txt'), { type: 'text/plain' }),
  ];
  const data: ShareData[] = [
    ...(link === undefined ? [] : [{ title: subject, url: link }]),
    ...files.map((each) => ({ title: subject, files: [each] })),
  ];
  return data.find((each) => navigator.canShare(each));
}

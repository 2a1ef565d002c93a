import type { ComponentChildren } from 'preact';
import { saveJson } from '../../device/save-file.ts';
import { MOST_CHAT_CHARACTERS } from '../../formats/link/payload.ts';
import { CopyField } from './CopyField.tsx';
import { sharesOf } from './share-sheet.ts';

interface Props {
  /** Undefined where it is too long for one. */
  link: string | undefined;
  /** The same as JSON. */
  file: { name: string; text: string };
  /** What it is called where the device shares it. */
  subject: string;
  /** Whether one of these ways is what most people came for. */
  isMain: boolean;
  /** A way that stands before the file. */
  children?: ComponentChildren;
  /** Called when it was copied, saved or shared, with what to tell. */
  onTaken: (told: string, way: 'copied' | 'saved' | 'shared') => void;
  onFailed: (told: string) => void;
}

/** The ways for packed work to leave this browser: a link to copy, a file, the share sheet of the device. */
export function SendWays({ link, file, subject, isMain, children, onTaken, onFailed }: Props) {
  // Nobody knows which program is chosen in the sheet, and a chat would cut a long link.
  const isShort = link !== undefined && link.length <= MOST_CHAT_CHARACTERS;
  const sheet = sharesOf(subject, { link: isShort ? link : undefined, file: new File([file.text], file.name) });
  const save = (): void => {
    saveJson(file);
    onTaken(`Saved as ${file.name}. Attach it to an email.`, 'saved');
  };
  const share = async (): Promise<void> => {
    try {
      await navigator.share(sheet);
      onTaken('Shared.', 'shared');
    } catch {
      onFailed('Nothing was shared. Copy the link or save the file instead.');
    }
  };
  const onCopy = (told: string, copied: boolean): void => (copied ? onTaken(told, 'copied') : onFailed(told));
  return (
    <>
      {link !== undefined && (
        <CopyField label="The link" value={link} action="Copy the link" lines={3} isMain={isMain} onCopy={onCopy} />
      )}
      <p class="act">
        {children}
        <button
          type="button"
          class={isMain && link === undefined ? 'button' : 'button quiet'}
          onClick={save}
          data-action="save"
        >
          Save as a file
        </button>
        {sheet && (
          <button type="button" class="button quiet" onClick={() => void share()} data-action="share">
            Share {sheet.files ? 'the file' : 'the link'}…
          </button>
        )}
      </p>
    </>
  );
}

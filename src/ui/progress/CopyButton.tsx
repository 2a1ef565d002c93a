import type { ComponentChildren } from 'preact';
import { copyText } from '../../device/copy-text.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';

interface Props {
  text: string;
  children: ComponentChildren;
}

/** Copies a text that stands on the page, and says so beside the button. */
export function CopyButton({ text, children }: Props) {
  const [message, say] = useSaid();
  const copy = async (): Promise<void> => {
    say(
      (await copyText(text)) ? 'Copied.' : 'Your browser didn’t allow copying. Select the text and copy it yourself.',
    );
  };
  return (
    <p class="act">
      <button type="button" class="button quiet" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">
        <Said told={message} />
      </span>
    </p>
  );
}

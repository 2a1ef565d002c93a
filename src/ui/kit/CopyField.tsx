import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { copyText } from '../../device/copy-text.ts';

interface Props {
  label: string;
  value: string;
  /** Of the button. */
  action: string;
  lines?: number;
  /** Whether it is what most people came for. */
  isMain?: boolean;
  /** Gets what to tell, and whether the text was copied. */
  onCopy: (message: string, copied: boolean) => void;
  /** What stands beside the button. */
  children?: ComponentChildren;
}

/** A text to copy, by button or by hand. */
export function CopyField({ label, value, action, lines = 1, isMain = false, onCopy, children }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    if (await copyText(value)) return onCopy('Copied.', true);
    field.current?.focus();
    field.current?.select();
    onCopy('Your browser didn’t allow copying. The text is selected, so you can copy it yourself.', false);
  };
  return (
    <div class="copy">
      <label for={`${id}-text`}>{label}</label>
      <textarea
        id={`${id}-text`}
        ref={field}
        readOnly
        rows={lines}
        value={value}
        spellcheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onCopy={() => onCopy('Copied.', true)}
      />
      <p class="act">
        <button type="button" class={isMain ? 'button' : 'button quiet'} onClick={() => void copy()}>
          {action}
        </button>
        {children}
      </p>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  text: string;
  /** What the button says, such as “Copy the link”. */
  action: string;
  /** How many lines are shown; one line makes a field for a link. */
  rows: number;
  /** Whether copying is what most people came for. */
  isMain?: boolean;
  /** Further actions beside the copying. */
  children?: ComponentChildren;
}

/** A text to take along: shown whole, copied by a button, and selected where the browser refuses to copy. */
export function CopyText({ id, label, text, action, rows, isMain = false, children }: Props) {
  const [message, setMessage] = useState('');
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage('Copied.');
    } catch {
      field.current?.focus();
      field.current?.select();
      setMessage('Your browser did not allow copying. It is selected: copy it with your keyboard or the menu.');
    }
  };
  const props = { id, ref: field, readOnly: true, value: text } as const;
  return (
    <div class="copy field">
      <label for={id}>{label}</label>
      {rows === 1 ? (
        <input {...props} type="text" onFocus={({ currentTarget }) => currentTarget.select()} />
      ) : (
        <textarea {...props} rows={rows} />
      )}
      <p class="act">
        <button type="button" class={isMain ? 'button' : 'button quiet'} onClick={() => void copy()}>
          {action}
        </button>
        {children}
        <span role="status">{message}</span>
      </p>
    </div>
  );
}

import { useId, useRef, useState } from 'preact/hooks';

interface Props {
  /** Gets what was pasted, which is not empty. */
  onPaste: (text: string) => void;
}

/** A field for a link that did not open by itself, or for the whole mail around it. */
export function PasteLink({ onPaste }: Props) {
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const open = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text === '') {
      setProblem('Nothing to open yet. Paste the link, or the whole email it came in.');
      field.current?.focus();
      return;
    }
    setProblem('');
    onPaste(text);
  };
  return (
    <form class="paste" onSubmit={open} noValidate>
      <label for={`${id}-link`}>The link, or the whole email it came in</label>
      <textarea
        id={`${id}-link`}
        ref={field}
        rows={4}
        spellcheck={false}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
      />
      <p class="problem" id={`${id}-problem`}>
        {problem}
      </p>
      <p class="act">
        <button type="submit" class="button quiet">
          Open the link
        </button>
      </p>
      <label class="file">
        <span>Or choose the file you got, or drop it on this page</span>
        <input
          type="file"
          accept=".json,.txt,.eml,application/json,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // So that the same file can be chosen again.
            currentTarget.value = '';
            file?.text().then(onPaste, () => setProblem('We couldn’t read this file. Choose it again.'));
          }}
        />
      </label>
    </form>
  );
}

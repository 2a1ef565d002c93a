import { useEffect } from 'preact/hooks';
import { splitPayloads } from '../../../formats/link/split-payloads.ts';

/** Work counts wherever it is pasted, but for fields, which take what is pasted themselves. */
export function usePastes(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (event.defaultPrevented || isField || !clipboardData) return;
      const text = clipboardData.getData('text/plain');
      if (clipboardData.files.length > 0) onFiles([...clipboardData.files]);
      else if (splitPayloads('hand-in', text).length > 0) onText(text);
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  });
}

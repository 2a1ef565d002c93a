import { useEffect } from 'preact/hooks';
import { droppedFiles } from './dropped-files.ts';

/** Drops count wherever they fall: beside the field, the browser would leave the page and open the file. */
export function useDrops(
  setOver: (over: boolean) => void,
  onFiles: (files: readonly File[]) => void,
  onText: (text: string) => void,
): void {
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      // Another part of the page took it.
      if (event.defaultPrevented || !event.dataTransfer) return;
      event.preventDefault();
      const text = event.dataTransfer.getData('text/plain');
      if (event.dataTransfer.files.length === 0) onText(text);
      else void droppedFiles(event.dataTransfer).then(onFiles);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  });
}

import { COPY_HEADER, copyLines, readCopy, refuseNewer, withoutIds } from '../../src/log/copy-file.ts';
import type { SecondCopy } from '../../src/log/second-copy.ts';

/** A second copy in memory whose text can be damaged and which can be made to fail. */
export interface MemoryCopy extends SecondCopy {
  text: string;
  /** What each call is rejected with, as long as it is set. */
  fault: Error | undefined;
  /** How often something was appended. */
  appends: number;
}

/** `file` is what several tabs share. */
export function openMemoryCopy(file: { text: string } = { text: '' }): MemoryCopy {
  const copy: MemoryCopy = {
    fault: undefined,
    appends: 0,
    get text() {
      return file.text;
    },
    set text(text) {
      file.text = text;
    },
    read: async (known) => {
      if (copy.fault) throw copy.fault;
      return readCopy(file.text, known);
    },
    append: async (events) => {
      if (copy.fault) throw copy.fault;
      refuseNewer(file.text.split('\n', 1)[0] ?? '');
      const start = file.text === '' ? COPY_HEADER : file.text.endsWith('\n') ? '' : '\n';
      file.text += start + copyLines(events);
      copy.appends += 1;
    },
    remove: async (ids) => {
      if (copy.fault) throw copy.fault;
      file.text = withoutIds(file.text, new Set(ids)) ?? file.text;
    },
    erase: async () => {
      file.text = '';
    },
  };
  return copy;
}

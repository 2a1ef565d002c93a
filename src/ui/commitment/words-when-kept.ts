import { ifNotSaved } from '../../log/storage-fault.ts';

const NOT_STORED = 'Noted in this tab. It is saved as soon as your browser takes it.';

/** What to say once something is stored, which `saved` resolves with, or that it waits; nothing where no log is open. */
export const wordsWhenKept = async (saved: Promise<string> | undefined): Promise<string> =>
  (await saved?.catch(ifNotSaved(() => NOT_STORED))) ?? '';

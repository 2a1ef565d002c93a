import { ifNotSaved } from '../../log/storage-fault.ts';

const NOT_STORED = 'In this tab only for now. We’ll save it as soon as your browser allows it.';

/** What to say once something is stored, which `saved` resolves with, or that it waits; nothing where no log is open. */
export const wordsWhenKept = async (saved: Promise<string> | undefined): Promise<string> =>
  (await saved?.catch(ifNotSaved(() => NOT_STORED))) ?? '';

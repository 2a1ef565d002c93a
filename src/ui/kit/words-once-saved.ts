import { ifNotSaved } from '../../log/storage-fault.ts';

/** What to say of something that was put on record, which `saved` tells: with a word more where this tab alone has it. */
export async function wordsOnceSaved(saved: Promise<unknown>, words: string): Promise<string> {
  const isSaved = await saved.then(() => true).catch(ifNotSaved(() => false));
  return isSaved ? words : `${words} Your browser wouldn’t save it, so it’s in this tab only.`;
}

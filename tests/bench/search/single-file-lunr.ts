import { brotliCompressSync, constants } from 'node:zlib';
import lunr from 'lunr';
import type { SearchDocument } from '../../../src/search/shared/document.ts';
import { onPhone } from './phone-page.ts';

/** What the usual way costs: lunr as it comes, over the same text, in one file with what is shown. */
export async function singleFileLunr(
  documents: readonly SearchDocument[],
  queries: readonly string[],
  executablePath: string,
) {
  const index = lunr(function () {
    this.ref('place');
    for (const name of ['title', 'heading', 'says', 'ideas', 'texts']) this.field(name);
    for (const [place, { title, heading, says, ideas, texts }] of documents.entries()) {
      const [said, idea, text] = [says, ideas, texts].map((passages) => passages.join(' '));
      this.add({ place, title, heading, says: said, ideas: idea, texts: text });
    }
  });
  const file = JSON.stringify({ index, documents });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  const times = await onPhone(new Map([['lunr', file]]), executablePath, 'lunrTimes', ['/lunr.json', queries]);
  return { bytes: brotliCompressSync(file, { params }).length, ...times };
}

import { splitPayloads } from '../../formats/link/split-payloads.ts';

/** A link of this site that belongs on another page than the one that opens assignments. */
export interface MisplacedLink {
  /** What it is and whose it is. */
  words: string;
  /** What following it does. */
  action: string;
  /** From the root of the site, with the link's own fragment. */
  path: string;
}

const PLACES = [
  {
    kind: 'carry',
    words: 'This link brings progress from another device. It belongs on the page of your progress.',
    action: 'Open it there',
    page: '/progress/',
  },
  {
    kind: 'hand-in',
    words:
      'This link holds work that somebody handed in. It is for whoever asked for that work, and belongs on their team board.',
    action: 'Open it on the team board',
    page: '/trainer/team/',
  },
] as const;

/** A whole mail may be pasted; a link is found in no more of it than this. */
const MOST_PASTED = 100_000;

/** Where a link or a pasted text that holds no assignment belongs. Undefined when it holds nothing of this site. */
export function misplacedLink(text: string): MisplacedLink | undefined {
  for (const { kind, words, action, page } of PLACES) {
    const [payload] = splitPayloads(kind, text.slice(0, MOST_PASTED));
    if (payload !== undefined) return { words, action, path: `${page}#${payload}` };
  }
  return undefined;
}

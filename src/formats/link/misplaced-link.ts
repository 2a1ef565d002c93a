import { isReadAt, LINKS, type LinkKind, type LinkPage, linkKinds, pageOf } from './link-kinds.ts';
import { firstLink } from './split-payloads.ts';

/** A link of this site that belongs on another page than the one where it was opened. */
export interface MisplacedLink {
  /** What it is and whose it is. */
  words: string;
  /** What following it does. */
  action: string;
  /** From the root of the site, with the link's own fragment. */
  path: string;
}

/** The way to the page that reads a link. `fragment` is the link's own, without `#`. */
export const wayToPage = (kind: LinkKind, fragment: string): MisplacedLink => ({
  words: LINKS[kind].belongs,
  action: LINKS[kind].action,
  path: `${pageOf(kind)}#${fragment}`,
});

/** A whole mail may be pasted; a link is found in no more of it than this. */
const MOST_PASTED = 100_000;

/** Where a pasted text belongs that holds no link for `page`. Undefined when it holds nothing of this site. */
export function misplacedLink(text: string, page: LinkPage): MisplacedLink | undefined {
  const elsewhere = linkKinds.filter((kind) => !isReadAt(kind, page));
  const found = firstLink(text.slice(0, MOST_PASTED), elsewhere);
  return found && wayToPage(found.kind, found.payload);
}

interface LinkFacts {
  /** The one that is written, and the newest that is read. */
  version: number;
  /** Paths of the pages that read it, from the root of the site. Its links open the first. */
  pages: readonly [string, ...string[]];
  /** What it is, after “It is …”. */
  is: string;
  /** What it is and whose, for somebody who opened it where it is not read. */
  belongs: string;
  /** What following it to its page does. */
  action: string;
}

/**
 * Every kind of link, by the word that its fragment begins with: what it is, and which page reads it. Kinds are frozen, for
 * links that hold them are out there. A new kind is an entry here and a reader on each of its pages; a page without that
 * reader does not compile.
 */
export const LINKS = {
  assignment: {
    version: 1,
    pages: ['/assignment/', '/trainer/team/'],
    is: 'the link to an assignment',
    belongs: 'This link holds an assignment. It’s for the person who does it, and it opens on the assignment page.',
    action: 'Open it there',
  },
  'hand-in': {
    version: 1,
    pages: ['/trainer/team/'],
    is: 'the link to a hand-in',
    belongs:
      'This link holds a hand-in. It’s for the person who gave the assignment, and it opens on their team board.',
    action: 'Open it on the team board',
  },
  reply: {
    version: 1,
    pages: ['/assignment/'],
    is: 'the link to a reply',
    belongs:
      'This link holds a trainer’s reply. It’s for the person who handed in, and it opens on the assignment page.',
    action: 'Open it there',
  },
  carry: {
    version: 1,
    pages: ['/data/'],
    is: 'a link that takes progress to another device',
    belongs: 'This link brings progress from another device. It opens on the page “Your data”.',
    action: 'Open it there',
  },
} as const satisfies Readonly<Record<string, LinkFacts>>;

export type LinkKind = keyof typeof LINKS;

/** A page that reads links. */
export type LinkPage = (typeof LINKS)[LinkKind]['pages'][number];

/** The kinds that a page reads. Its readers are a record over these, so that none can be forgotten. */
export type KindReadAt<Page extends LinkPage> = {
  [Kind in LinkKind]: Page extends (typeof LINKS)[Kind]['pages'][number] ? Kind : never;
}[LinkKind];

export const linkKinds = Object.keys(LINKS) as readonly LinkKind[];

export const isLinkKind = (word: string): word is LinkKind => Object.hasOwn(LINKS, word);

/** The page that the links of a kind open. */
export const pageOf = (kind: LinkKind): LinkPage => LINKS[kind].pages[0];

export function isReadAt<Page extends LinkPage>(kind: LinkKind, page: Page): kind is LinkKind & KindReadAt<Page> {
  const { pages }: LinkFacts = LINKS[kind];
  return pages.includes(page);
}

/** Of which kind the fragment of an address, without `#`, is meant to be, however damaged; undefined for no link. */
export function kindOf(fragment: string): LinkKind | undefined {
  const word = /^([a-z-]+)\d+(?:[.%]|$)/i.exec(fragment)?.[1]?.toLowerCase() ?? '';
  return isLinkKind(word) ? word : undefined;
}

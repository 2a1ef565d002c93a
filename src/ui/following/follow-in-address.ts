/** What follows the `#` of a link that has its reader follow a path. No server is told, so it is a fragment. */
const BEGINNING = 'follow=';

/** The address of a page that has its reader follow a path. */
export const addressToFollow = (page: string, path: string): string => `${page}#${BEGINNING}${path}`;

/** The id of the path that an address asks to follow, out of its part from `#` on; undefined where it asks for none of these. */
export function askedToFollow(hash: string, paths: readonly { id: string }[]): string | undefined {
  return paths.find(({ id }) => hash === `#${BEGINNING}${id}`)?.id;
}

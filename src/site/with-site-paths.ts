import { href } from '../primitives/href.ts';

/**
 * A copy of some content in which links inside the site have the folder that the site is served from. It is made once,
 * while a page is built, so that what renders the content in the browser needs to know nothing of addresses.
 */
export function withSitePaths<T>(content: T): T {
  return resolved(content) as T;
}

function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (!(value instanceof Object)) return value;
  const isLink = 'tag' in value && value.tag === 'a';
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      isLink && key === 'href' && typeof entry === 'string' && entry.startsWith('/') ? href(entry) : resolved(entry),
    ]),
  );
}

import { kindOf, type LinkKind } from '../../formats/link/link-kinds.ts';

/** A link that opened the page. */
export interface OpenedLink {
  kind: LinkKind;
  /** As the address had it, without `#`. */
  fragment: string;
}

/** The link in the address bar, which is taken out of the bar at once; undefined when there is none. */
export function takeLink(): OpenedLink | undefined {
  const fragment = location.hash.slice(1);
  const kind = kindOf(fragment);
  if (!kind) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return { kind, fragment };
}

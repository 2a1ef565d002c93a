import { keyOf } from '../local-hints.ts';

/** The link that was opened in this tab and waits for the learner's word; undefined when there is none. */
export function readArrivedLink(): string | undefined {
  try {
    return sessionStorage.getItem(keyOf('arrived-link')) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False when the tab keeps nothing. Without a link, none waits any longer. */
export function writeArrivedLink(link: string | undefined): boolean {
  try {
    if (link === undefined) sessionStorage.removeItem(keyOf('arrived-link'));
    else sessionStorage.setItem(keyOf('arrived-link'), link);
    return true;
  } catch {
    return false;
  }
}

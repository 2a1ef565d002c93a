import { readTabHint, writeTabHint } from '../../device/local-hints.ts';

/** The link that was opened in this tab and waits for the learner's word; undefined when there is none. */
export function readWaitingLink(): string | undefined {
  const link = readTabHint('arrived-link');
  return typeof link === 'string' ? link : undefined;
}

/** False when the tab keeps nothing. Without a link, none waits any longer. */
export const writeWaitingLink = (link: string | undefined): boolean => writeTabHint('arrived-link', link);

import { MOST_CHARACTERS } from '../../formats/link/payload.ts';
import { type AssignedView, fragmentOf } from '../../team/assignment/assigned-view.ts';
import { readWaitingLink, writeWaitingLink } from './waiting-link.ts';

/**
 * What the address asks for. A link is taken out of the address bar at once and kept for this tab, so that a reload still
 * shows it. A part of the page, such as the one that the skip link names, changes nothing about `before`.
 */
export function viewHere(before?: AssignedView): AssignedView {
  const fragment = location.hash.slice(1);
  const [, kind, id] = /^(open|hand-in|reply)\/([\w-]{1,64})$/.exec(fragment) ?? [];
  if (id !== undefined) return { kind: kind === 'hand-in' || kind === 'reply' ? kind : 'assignment', id };
  if (fragment === 'all') return { kind: 'list' };
  if (fragment === '' || document.getElementById(fragment)) {
    const view = before ?? waiting();
    showAddress(view);
    return view;
  }
  showAddress({ kind: 'link', text: fragment });
  return { kind: 'link', text: fragment };
}

/** Puts the address of a view in place of the present one; that of a link is the page alone. */
export function showAddress(view: AssignedView): void {
  const page = location.pathname + location.search;
  if (view.kind !== 'link') {
    history.replaceState(null, '', page + fragmentOf(view));
    return;
  }
  // What is too long to be read is not worth keeping.
  const link = view.text.length > MOST_CHARACTERS ? undefined : view.text;
  const isKept = writeWaitingLink(link);
  history.replaceState(isKept ? null : { link }, '', page);
}

/** The link that was opened here waits no longer. */
export const forgetLink = (): boolean => writeWaitingLink(undefined);

function waiting(): AssignedView {
  const state: unknown = history.state;
  const inHistory =
    state instanceof Object && 'link' in state && typeof state.link === 'string' ? state.link : undefined;
  const text = readWaitingLink() ?? inHistory;
  return text === undefined ? { kind: 'list' } : { kind: 'link', text };
}

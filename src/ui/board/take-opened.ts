import { isPayload } from './board-view.ts';

/** The hand-in or assignment in the address bar, which is taken out of the bar at once; undefined when there is none. */
export function takeOpened(): string | undefined {
  const fragment = location.hash.slice(1);
  if (!isPayload(fragment)) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return fragment;
}

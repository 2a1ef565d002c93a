import type { KeptLog } from '../log/kept-log.ts';
import type { EarlierDraftName } from './local-hint-key.ts';
import { forgetHint, hintNames, readHint } from './local-hints.ts';

/** The first release has no page that would have had the name. */
const WRITER = 'first-release';

/** Moves what the first release kept as hints to where drafts are kept now. `places` says which hints, and to where. */
export async function moveEarlierDrafts(
  { drafts }: KeptLog,
  places: ReadonlyMap<EarlierDraftName, string>,
): Promise<void> {
  if (places.size === 0) return;
  const at = Date.now();
  drafts.add(
    [...places].map(([name, place]) => ({
      draft: { place, writer: WRITER, tab: WRITER, at, value: readHint(name) },
      stays: true,
    })),
  );
  await drafts.flush();
  if (drafts.failing === 0) for (const name of places.keys()) forgetHint(name);
}

/** Where the first release kept what was begun at exercises, with their addresses. */
export function earlierExerciseDrafts(): Map<EarlierDraftName, string> {
  const names = hintNames().filter((name): name is `draft:${string}` => name.startsWith('draft:'));
  return new Map(names.map((name) => [name, name.slice('draft:'.length)]));
}

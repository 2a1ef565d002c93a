import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type GroupState,
  groupState,
  keepGroup,
  letGoOf,
  type OfflineHere,
  offlineHere,
} from '../../device/offline/offline-here.ts';
import { comesOnlyWhenAsked, haveWorkerCome, NoWorkerError } from '../../device/offline/own-worker.ts';
import { askToPersist } from '../../device/persistence.ts';

/** Whether something is kept offline, and what can be done about it. */
export type KeptOffline =
  | { state: 'unknown' }
  | { state: 'impossible' }
  /** The browser is set to save data, so nothing is fetched before somebody wants it. */
  | { state: 'waiting' }
  | { state: 'not-begun' }
  | { state: 'offered'; bytes: number }
  | ({ state: 'keeping' } & GroupState)
  | ({ state: 'partly'; why?: 'no-room' | 'not-had' } & GroupState)
  | { state: 'kept'; bytes: number };

export interface OfflineActs {
  keep: () => Promise<void>;
  letGo: () => Promise<void>;
}

/** The group of this name, as `OfflineList.groups` has it. */
export function useKeptOffline(name: string): KeptOffline & OfflineActs {
  const opened = useRef<OfflineHere | undefined>(undefined);
  const isAsked = useRef(false);
  const [kept, setKept] = useState<KeptOffline>({ state: 'unknown' });

  useEffect(() => {
    const look = async (): Promise<KeptOffline> => {
      if (await comesOnlyWhenAsked()) return { state: 'waiting' };
      opened.current = await offlineHere();
      return stateOf(opened.current, name);
    };
    // Where none came in a while it is asked for, which tells why, or takes as long as the connection needs.
    look()
      .catch(() => haveWorkerCome().then(look))
      .catch(whyNone)
      .then((state) => !isAsked.current && setKept(state));
  }, [name]);

  // On a first visit a worker may take seconds to come: who asks before it is there is not asked to do so again.
  const keep = async (): Promise<void> => {
    isAsked.current = true;
    let last: GroupState = { wanted: true, here: 0, of: 0 };
    const show = (state: GroupState): void => {
      last = state;
      setKept({ state: 'keeping', ...state });
    };
    show(last);
    const here = await openWhenWanted().catch(whyNone);
    if ('state' in here) return setKept(here);
    opened.current = here;
    try {
      await keepGroup(here, name, show);
      setKept({ state: 'kept', bytes: bytesOf(here, name) });
      await askToPersist();
    } catch (error) {
      const why = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'not-had';
      setKept({ state: 'partly', why, ...last });
    }
  };
  const letGo = async (): Promise<void> => {
    const here = opened.current;
    if (!here) return;
    await letGoOf(here, name);
    setKept(await stateOf(here, name));
  };
  return { ...kept, keep, letGo };
}

/** To want it is reason enough for the worker to come, also where it doesn't by itself. */
async function openWhenWanted(): Promise<OfflineHere> {
  await haveWorkerCome();
  return offlineHere();
}

/** A browser that lets no worker come is told from one to which none has come yet. */
const whyNone = (error: unknown): KeptOffline => ({
  state: error instanceof NoWorkerError ? 'impossible' : 'not-begun',
});

const bytesOf = ({ list }: OfflineHere, name: string): number => list.groups[name]?.bytes ?? 0;

async function stateOf(here: OfflineHere, name: string): Promise<KeptOffline> {
  const { wanted, ...state } = await groupState(here, name);
  const bytes = bytesOf(here, name);
  if (!wanted) return { state: 'offered', bytes };
  return state.here === state.of ? { state: 'kept', bytes } : { state: 'partly', wanted, ...state };
}

import { useEffect, useState } from 'preact/hooks';
import {
  type GroupState,
  groupState,
  keepGroup,
  letGoOf,
  type OfflineHere,
  offlineHere,
} from '../../device/offline/offline-here.ts';
import { askToPersist } from '../../device/persistence.ts';

/** Whether something is kept offline, and what can be done about it. */
export type KeptOffline =
  | { state: 'unknown' }
  | { state: 'impossible' }
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
  const [here, setHere] = useState<OfflineHere>();
  const [kept, setKept] = useState<KeptOffline>({ state: 'unknown' });
  const bytes = here?.list.groups[name]?.bytes ?? 0;

  const look = async (at: OfflineHere): Promise<void> => {
    const { wanted, ...state } = await groupState(at, name);
    const size = at.list.groups[name]?.bytes ?? 0;
    if (!wanted) setKept({ state: 'offered', bytes: size });
    else if (state.here === state.of) setKept({ state: 'kept', bytes: size });
    else setKept({ state: 'partly', wanted, ...state });
  };
  useEffect(() => {
    offlineHere()
      .then(async (at) => {
        setHere(at);
        await look(at);
      })
      .catch(() => setKept({ state: 'impossible' }));
  }, [name]);

  const keep = async (): Promise<void> => {
    if (!here) return;
    let last: GroupState = { wanted: true, here: 0, of: 0 };
    const show = (state: GroupState): void => {
      last = state;
      setKept({ state: 'keeping', ...state });
    };
    show(last);
    try {
      await keepGroup(here, name, show);
      setKept({ state: 'kept', bytes });
      await askToPersist();
    } catch (error) {
      const why = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'not-had';
      setKept({ state: 'partly', why, ...last });
    }
  };
  const letGo = async (): Promise<void> => {
    if (!here) return;
    await letGoOf(here, name);
    await look(here);
  };
  return { ...kept, keep, letGo };
}

import { keptInWords } from './offline-words.ts';
import { type KeptOffline, type OfflineActs, useKeptOffline } from './use-kept-offline.ts';

interface Props {
  /** As in `OfflineList.groups`. */
  group: string;
  /** What it is called in a sentence: `this module`. */
  what: string;
}

/** Keeps a module, a path or everything on the device, so that it opens in a tunnel. */
export function KeepOffline({ group, what }: Props) {
  const kept = useKeptOffline(group);
  return (
    <div class="keep-offline" data-kept-offline={kept.state}>
      <KeepButton kept={kept} what={what} />
      <span role="status">{kept.state === 'keeping' ? '' : keptInWords(kept)}</span>
      {kept.state === 'keeping' && <span>{keptInWords(kept)}</span>}
    </div>
  );
}

function KeepButton({ kept, what }: { kept: KeptOffline & OfflineActs; what: string }) {
  if (kept.state === 'impossible') return null;
  if (kept.state === 'kept') {
    return (
      <button type="button" class="button quiet" onClick={() => void kept.letGo()}>
        Remove from this device
      </button>
    );
  }
  const isBusy = kept.state === 'keeping';
  return (
    <button type="button" class="button quiet" aria-disabled={isBusy} onClick={() => !isBusy && void kept.keep()}>
      {kept.state === 'partly' ? 'Continue' : `Keep ${what} offline`}
    </button>
  );
}

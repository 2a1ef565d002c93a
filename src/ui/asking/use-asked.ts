import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../projections/review/queue.ts';
import { type Asked, loadAsked } from './load-asked.ts';

/** The exercise that is to be asked; `none` when this release has it no longer, undefined while it loads. */
export function useAsked(ask: Ask | undefined) {
  const [loaded, setLoaded] = useState<{ of: string; asked: Asked | 'none' } | { of: string; failed: true }>();
  const [round, setRound] = useState(0);
  const address = ask?.asked ?? '';
  useEffect(() => {
    if (address === '') return;
    let isWanted = true;
    loadAsked(address).then(
      (asked) => isWanted && setLoaded({ of: address, asked: asked ?? 'none' }),
      () => isWanted && setLoaded({ of: address, failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [address, round]);
  const current = loaded?.of === address ? loaded : undefined;
  return {
    asked: current && 'asked' in current ? current.asked : undefined,
    failed: current !== undefined && 'failed' in current,
    again: () => setRound(round + 1),
  };
}

import { useEffect, useState } from 'preact/hooks';

/** The time, in milliseconds since 1970, anew with each second that passes of a time that runs down until `endsAt`. */
export function useNow(endsAt: number | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (endsAt === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      const at = Date.now();
      setNow(at);
      // To the next full second of what is left, so that no figure is skipped.
      const toNext = (endsAt - at) % 1_000;
      timer = setTimeout(tick, (toNext > 0 ? toNext : toNext + 1_000) + 1);
    };
    tick();
    return () => clearTimeout(timer);
  }, [endsAt]);
  return now;
}

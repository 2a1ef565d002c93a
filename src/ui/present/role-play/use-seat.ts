import { useEffect, useState } from 'preact/hooks';
import { hashOfSeat, type Seat, seatIn, seedFrom } from '../../../team/role-play/play.ts';
import { randomShare } from '../random-share.ts';

interface Seating {
  /** Undefined where the address names a play that can't be one. */
  seat: Seat | undefined;
  sit(seat: Seat): void;
  /** Begins another play. */
  begin(): void;
}

/** Where this browser sits in a play, which is its address as well: a reload shows the same sheet, and Back the choice. */
export function useSeat(): Seating {
  const [seat, setSeat] = useState(seatHere);
  useEffect(() => {
    // Whoever came without a play has one now, and its address to pass on.
    if (seat) history.replaceState(null, '', hashOfSeat(seat));
    const follow = (): void => setSeat(seatHere());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const sit = (next: Seat): void => {
    history.pushState(null, '', hashOfSeat(next));
    setSeat(next);
    scrollTo(0, 0);
  };
  return { seat, sit, begin: () => sit(newSeat()) };
}

const newSeat = (): Seat => ({ seed: seedFrom(randomShare), role: undefined, round: 1 });

const seatHere = (): Seat | undefined => (location.hash.length > 1 ? seatIn(location.hash) : newSeat());

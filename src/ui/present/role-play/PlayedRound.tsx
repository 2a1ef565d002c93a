import { useEffect, useRef } from 'preact/hooks';
import type { Role, RolePlay, Round, Seat } from '../../../team/role-play/play.ts';
import { type Countdown, countdownOf, isCountdown } from '../../../team/room/countdown.ts';
import { Timer } from '../Timer.tsx';
import { useRoom } from '../use-room.ts';
import { Compare } from './Compare.tsx';
import { ROLE_WORDS } from './role-words.ts';
import { RoleSheet } from './Sheets.tsx';
import { TallyCounts } from './TallyCounts.tsx';

interface Props {
  play: RolePlay;
  seat: Seat & { role: Role };
  onRound(round: Round): void;
  /** Back to the choice: it was the wrong role. */
  onWrong(): void;
}

/** So long a round is by itself; a minute more is a button. */
const MINUTES = 3;

/** A round as one of its players has it: their sheet, the clock, and the rating afterward. */
export function PlayedRound({ play, seat, onRound, onWrong }: Props) {
  const { seed, role, round } = seat;
  const name = `${seed}-${round}`;
  const [countdown, setCountdown] = useRoom<Countdown>(`clock-${name}`, countdownOf(MINUTES), isCountdown);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="played">
      <h2 tabIndex={-1} ref={heading}>
        {ROLE_WORDS[role].name}, round {round}
      </h2>
      {role === 'observer' && <TallyCounts lines={play.tally} name={name} />}
      <RoleSheet role={role} play={play} seed={seed} round={round} />
      <section class="no-print">
        <h3>The clock</h3>
        <p class="soft">It runs on this screen only. One of you starts it and calls the time.</p>
        <Timer countdown={countdown} full={countdownOf(MINUTES)} onChange={setCountdown} />
      </section>
      <Compare play={play} seat={seat} />
      <section class="no-print">
        <h3>Afterward</h3>
        <ul>
          {play.debrief.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <p class="act">
          {round === 1 && (
            <button type="button" class="button" data-act="swap" onClick={() => onRound(2)}>
              Swap roles for round 2
            </button>
          )}
          <button type="button" class="button quiet" data-act="wrong" onClick={onWrong}>
            I’m not the {role}
          </button>
        </p>
      </section>
    </div>
  );
}

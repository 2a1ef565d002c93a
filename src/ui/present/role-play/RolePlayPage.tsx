import { hashOfSeat, type Role, type RolePlay, type Round, type Seat } from '../../../team/role-play/play.ts';
import { ChooseRole } from './ChooseRole.tsx';
import { NoSeat } from './NoSeat.tsx';
import { PaperSheets } from './PaperSheets.tsx';
import { PlayedRound } from './PlayedRound.tsx';
import { useSeat } from './use-seat.ts';

/** A role-play from one link: each of two or three people says who they are, and sees their own sheet alone. */
export function RolePlayPage({ play }: { play: RolePlay }) {
  const { seat, sit, begin } = useSeat();
  if (seat === undefined) return <NoSeat onBegin={begin} />;
  const { seed, role, round } = seat;
  const go = (to: Partial<Seat>): void => sit({ ...seat, ...to });
  const link = new URL(hashOfSeat({ seed, role: undefined, round: 1 }), location.href).href;
  if (role === undefined) {
    return (
      <>
        <ChooseRole round={round} link={link} onChoose={(chosen: Role) => go({ role: chosen })} onOther={begin} />
        {round === 1 && <PaperSheets play={play} seed={seed} />}
      </>
    );
  }
  return (
    <PlayedRound
      key={`${role}/${round}`}
      play={play}
      seat={{ seed, role, round }}
      onRound={(next: Round) => go({ role: undefined, round: next })}
      onWrong={() => go({ role: undefined })}
    />
  );
}

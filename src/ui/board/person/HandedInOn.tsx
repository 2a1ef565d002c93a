import type { BoardHandIn } from '../../../team/board/board-assignments.ts';
import type { Verdict } from '../../../team/hand-in/signature.ts';
import { SignatureWords } from '../../kit/SignatureWords.tsx';
import { inWords } from '../../kit/time-in-words.ts';

/** When somebody handed in, and what the signature says of it. */
export const HandedInOn = ({ newest }: { newest: BoardHandIn }) => (
  <p class="soft">
    Handed in on {inWords(newest.handIn.at)}, by their device’s clock.{' '}
    <SignatureWords
      kind="hand-in"
      received={newest.received}
      // What else was found when it came is among the notes.
      told={toldOf(newest)}
    />
  </p>
);

/** What the notes say of its signature already. */
function toldOf({ verdict, received }: BoardHandIn): Verdict | undefined {
  const noted = verdict ?? received.verdict;
  return noted === 'unaltered' ? undefined : noted;
}

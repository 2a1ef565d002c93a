import { useEffect, useState } from 'preact/hooks';
import { boardHere } from '../../device/board-here.ts';
import { type Erasure, eraseSite } from '../../device/erase-site.ts';
import type { Learner } from '../../device/learner.ts';
import type { Board } from '../../device/trainer-board.ts';
import { boardContents } from '../../team/board/board-contents.ts';
import { backUp } from './back-up.ts';
import { EraseSteps } from './EraseSteps.tsx';

interface Props {
  learner: Learner;
  onErased: (erasure: Erasure) => void;
}

/** Deleting all that this site keeps in this browser. */
export function ErasePanel({ learner, onErased }: Props) {
  const [board, setBoard] = useState<Board>();
  useEffect(() => void boardHere().then(setBoard), []);
  const erase = async (): Promise<undefined> => {
    onErased(await eraseSite([learner.log, ...(board ? [board.log] : [])]));
  };

  return (
    <section class="panel" aria-labelledby="erase">
      <h2 id="erase">Erase everything</h2>
      <p>
        Deletes everything this site keeps in this browser: every answer and plan, the second copy, and what the pages
        remember. Use it on a shared computer. Without a backup, you can’t undo it.
      </p>
      {board && (
        <p data-erases-board>
          This browser also keeps a trainer’s <strong>team board</strong> with {boardContents(board.assignments())}. It
          gets erased, too, and has a backup of its own.
        </p>
      )}
      <EraseSteps
        start="Erase…"
        sure="Erase it all"
        backUps={[
          { label: 'Back up first', save: () => backUp(learner) },
          ...(board ? [{ label: 'Back up the team board first', save: () => backUp(board) }] : []),
        ]}
        erase={erase}
      />
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { eraseBoard } from '../../../device/erase-site.ts';
import { forgetHint, readHint, writeHint } from '../../../device/local-hints.ts';
import type { Board } from '../../../device/trainer-board.ts';
import { useFocusAfter } from '../../../exercises/use-focus.ts';
import { boardContents } from '../../../team/board/board-contents.ts';
import { backUp } from '../../care/back-up.ts';
import { EraseSteps } from '../../care/EraseSteps.tsx';

/** Deleting the whole board in this browser. */
export function EraseBoard({ board, contents }: { board: Board; contents: string }) {
  const [erased, setErased] = useState('');
  const told = useFocusAfter<HTMLParagraphElement>(erased);
  useEffect(() => {
    // Said by the page that was there before the board was gone.
    const before = readHint('board-erased');
    forgetHint('board-erased');
    if (typeof before === 'string') setErased(`The board is erased: ${before}. Your own progress hasn’t changed.`);
  }, []);

  const erase = async (): Promise<string | undefined> => {
    const erasedContents = boardContents(board.assignments());
    const { left } = await eraseBoard(board.log);
    if (left.length > 0) {
      return `This browser wouldn’t delete ${left.join(' and ')}. The rest of the board is erased. Close this site’s other tabs, reload the page, and try again.`;
    }
    writeHint('board-erased', erasedContents);
    location.reload();
    return undefined;
  };

  return (
    <section class="panel" aria-labelledby="erase">
      <h2 id="erase">Erase the whole board</h2>
      <p>
        Deletes everything on the board in this browser: {contents}, and the second copy. Your own progress stays.
        Without a backup, you can’t undo it.
      </p>
      {erased !== '' && (
        <p role="status" tabIndex={-1} ref={told} data-board-erased>
          {erased}
        </p>
      )}
      <EraseSteps
        start="Erase the board…"
        sure="Erase it all"
        backUps={[{ label: 'Back up first', save: () => backUp(board) }]}
        erase={erase}
      />
    </section>
  );
}

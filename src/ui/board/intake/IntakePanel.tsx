import { useState } from 'preact/hooks';
import { useFocusWithChange } from '../../../exercises/use-focus.ts';
import { AddWork } from './AddWork.tsx';
import { isOfSystem, MOST_FILES } from './dropped-files.ts';
import { IntakeOutcome } from './IntakeOutcome.tsx';
import { ReadingShare } from './ReadingShare.tsx';
import { StrandedWork } from './StrandedWork.tsx';
import { useDrops } from './use-drops.ts';
import type { Intake } from './use-intake.ts';
import { usePastes } from './use-pastes.ts';

interface Props {
  intake: Intake;
  /** Whether the board has work, which then stands first: the ways to bring more are behind a button. */
  hasWork: boolean;
  onShow: (assignment: string) => void;
}

/** Getting work onto the board: by paste, files, a folder, or a drop or paste anywhere on the page. */
export function IntakePanel({ intake, hasWork, onShow }: Props) {
  const [isOpen, setOpen] = useState(!hasWork);
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const focusWithChange = useFocusWithChange();
  const takeFiles = (files: readonly File[]): void => {
    const wanted = files.filter((file) => !isOfSystem(file)).slice(0, MOST_FILES);
    setProblem(wanted.length === 0 ? 'That folder is empty. Choose the folder with the hand-ins.' : '');
    if (wanted.length > 0) intake.take({ files: wanted });
  };
  const takeText = (pasted: string): void => {
    setProblem(pasted.trim() === '' ? 'Paste a link, an email or a whole thread first.' : '');
    if (pasted.trim() !== '') intake.take({ text: pasted });
  };
  useDrops(setOver, takeFiles, takeText);
  usePastes(takeFiles, takeText);
  const toggle = (): void => {
    if (!isOpen) focusWithChange(() => document.getElementById('incoming'));
    setOpen(!isOpen);
  };

  return (
    <section class="panel intake no-print" aria-labelledby="add" data-over={over} data-folded={!isOpen}>
      <h2 id="add" class={hasWork ? 'visually-hidden' : undefined}>
        Add hand-ins
      </h2>
      {hasWork && (
        <p class="act">
          <button type="button" class="button quiet" aria-expanded={isOpen} onClick={toggle} data-action="add-work">
            Add work
          </button>
          <span class="soft">Or paste or drop it anywhere on this page.</span>
        </p>
      )}
      {isOpen && <AddWork problem={problem} onText={takeText} onFiles={takeFiles} />}
      <ReadingShare progress={intake.progress} />
      <IntakeOutcome outcome={intake.progress ? undefined : intake.outcome} onShow={onShow} />
      <StrandedWork stranded={intake.stranded} onAdopt={intake.adopt} />
    </section>
  );
}

import { useState } from 'preact/hooks';
import { splitPayloads } from '../../../formats/link/split-payloads.ts';
import { isOfSystem, MOST_FILES } from './dropped-files.ts';
import { FileField } from './FileField.tsx';
import { IntakeOutcome } from './IntakeOutcome.tsx';
import { ReadingShare } from './ReadingShare.tsx';
import { StrandedWork } from './StrandedWork.tsx';
import { useDrops } from './use-drops.ts';
import type { Intake } from './use-intake.ts';

interface Props {
  intake: Intake;
  onShow: (assignment: string) => void;
}

/** Getting work onto the board: by paste, files, a folder or a drop anywhere on the page. */
export function IntakePanel({ intake, onShow }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const takeFiles = (files: readonly File[]): void => {
    const wanted = files.filter((file) => !isOfSystem(file)).slice(0, MOST_FILES);
    setProblem(wanted.length === 0 ? 'That folder is empty. Choose the folder with the hand-ins.' : '');
    if (wanted.length > 0) intake.take({ files: wanted });
  };
  const takeText = (pasted: string): void => {
    setProblem(pasted.trim() === '' ? 'Paste a link, an email or a whole thread first.' : '');
    if (pasted.trim() === '') document.getElementById('incoming')?.focus();
    else intake.take({ text: pasted });
    setText('');
  };
  useDrops(setOver, takeFiles, takeText);

  return (
    <section class="panel intake no-print" aria-labelledby="add" data-over={over}>
      <h2 id="add">Add hand-ins</h2>
      <div class="ways">
        <p class="field">
          <label for="incoming">Paste links, emails or a whole thread</label>
          <textarea
            id="incoming"
            rows={3}
            value={text}
            aria-describedby="incoming-problem"
            aria-invalid={problem !== ''}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              // Thousands of characters would only make the field slow, and what is whole needs no second step.
              if (splitPayloads('hand-in', pasted).length === 0) return;
              event.preventDefault();
              takeText(pasted);
            }}
          />
          <span class="problem" id="incoming-problem">
            {problem}
          </span>
          <button type="button" class="button" onClick={() => takeText(text)} data-action="add">
            Add to the board
          </button>
        </p>
        <div class="files">
          <FileField label="Choose files, or drop them anywhere on this page" onFiles={takeFiles} />
          <FileField label="Choose a folder" folder onFiles={takeFiles} />
        </div>
      </div>
      <ReadingShare progress={intake.progress} />
      <IntakeOutcome outcome={intake.progress ? undefined : intake.outcome} onShow={onShow} />
      <StrandedWork stranded={intake.stranded} onAdopt={intake.adopt} />
    </section>
  );
}

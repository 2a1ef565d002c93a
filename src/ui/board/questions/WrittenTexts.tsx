import { useMemo, useState } from 'preact/hooks';
import { plainTable } from '../../../team/board/column.ts';
import { writtenTexts } from '../../../team/board/question-analysis.ts';
import { textColumns, textRows } from '../../../team/board/question-columns.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import { useBeforePrint } from '../../kit/use-before-print.ts';
import { SheetActions } from '../SheetActions.tsx';
import { TextCards } from './TextCards.tsx';

interface Props {
  rows: readonly TeamRow[];
  questions: readonly QuestionOutline[];
}

/** What people wrote, side by side, one task at a time. */
export function WrittenTexts({ rows, questions }: Props) {
  const tasks = useMemo(() => writtenTexts(rows, questions), [rows, questions]);
  const [chosen, setChosen] = useState('');
  const [all, setAll] = useState(false);
  useBeforePrint(() => setAll(true));
  const index = Math.max(
    0,
    tasks.findIndex(({ exercise }) => exercise === chosen),
  );
  const go = (to: number): void => {
    setAll(false);
    setChosen(tasks[to]?.exercise ?? '');
  };
  const shown = all ? tasks : tasks.slice(index, index + 1);
  return (
    <section class="panel wide" aria-labelledby="texts" data-sheet="texts">
      <h2 id="texts">What they wrote</h2>
      {tasks.length === 0 ? (
        <p>Nobody has shared what they wrote yet.</p>
      ) : (
        <>
          {tasks.length > 1 && (
            <div class="row-filters no-print">
              <label class="field wide-field">
                <span>Exercise</span>
                <select value={index} onChange={({ currentTarget }) => go(Number(currentTarget.value))}>
                  {tasks.map(({ exercise, stem }, place) => (
                    <option key={exercise} value={place}>
                      {place + 1}. {stem}
                    </option>
                  ))}
                </select>
              </label>
              <p class="act">
                <Step words="Previous" to={index - 1} last={tasks.length - 1} onGo={go} />
                <Step words="Next" to={index + 1} last={tasks.length - 1} onGo={go} />
              </p>
            </div>
          )}
          {shown.map((task) => (
            <TextCards key={task.exercise} task={task} all={all} />
          ))}
          <SheetActions
            table={() => plainTable(textColumns, textRows(tasks))}
            what="texts"
            onPrint={() => setAll(true)}
          />
        </>
      )}
    </section>
  );
}

interface StepProps {
  words: string;
  to: number;
  last: number;
  onGo: (to: number) => void;
}

/** It goes round at the ends, so that it never has to be disabled. */
const Step = ({ words, to, last, onGo }: StepProps) => (
  <button type="button" class="button quiet" onClick={() => onGo(to < 0 ? last : to > last ? 0 : to)}>
    {words}
    <span class="visually-hidden"> exercise</span>
  </button>
);

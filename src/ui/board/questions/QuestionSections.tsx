import type { AssignableLesson } from '../../../team/assignment/course-outline.ts';
import { analyzeQuestions } from '../../../team/board/question-analysis.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';
import { useLater } from '../../kit/use-later.ts';
import type { BoardPart } from '../board-view.ts';
import { HardestQuestions } from './HardestQuestions.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { SureButWrong } from './SureButWrong.tsx';
import type { Questions } from './use-questions.ts';
import { WrittenTexts } from './WrittenTexts.tsx';

interface Props {
  part: Exclude<BoardPart, 'team'>;
  lessons: readonly AssignableLesson[];
  rows: readonly TeamRow[];
  questions: Questions;
}

/** One part of what the answers say about the questions, and about what to talk over with the team. */
export function QuestionSections({ part, lessons, rows, questions }: Props) {
  const { state, list, retry } = questions;
  const analyses = useLater(() => (state === 'ready' ? analyzeQuestions(rows, list) : undefined), [rows, list, state]);
  if (rows.every(({ newest }) => newest === undefined)) {
    return <p class="soft">Nobody has handed in yet. What people answer and write will stand here.</p>;
  }
  if (state === 'failed') {
    return (
      <section class="panel" aria-labelledby="questions">
        <h2 id="questions">Hardest questions</h2>
        <p class="advice">The questions didn’t load. Check your connection.</p>
        <p class="act">
          <button type="button" class="button quiet" onClick={retry}>
            Try again
          </button>
        </p>
      </section>
    );
  }
  if (!analyses) return <p class="soft">Working on the questions…</p>;
  if (part === 'texts') return <WrittenTexts rows={rows} questions={list} />;
  if (part === 'sure') return <SureButWrong analyses={analyses} lessons={lessons} />;
  return (
    <>
      <HardestQuestions analyses={analyses} lessons={lessons} />
      <SessionSheet analyses={analyses} questions={list} />
    </>
  );
}

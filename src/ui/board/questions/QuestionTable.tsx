import type { Column } from '../../../team/board/column.ts';
import type { QuestionAnalysis } from '../../../team/board/question-analysis.ts';
import { Scroller } from '../../kit/Scroller.tsx';
import { type Looks, type ShownCell, shownCell } from '../column-looks.ts';

/** `index` is the place of the question in the table, from 0. */
export type QuestionCell = ShownCell<QuestionAnalysis> & { index: number };

interface Props<Key extends string> {
  name: 'questions' | 'sure';
  label: string;
  columns: readonly Column<QuestionAnalysis, Key>[];
  questions: readonly QuestionAnalysis[];
  looks: Looks<QuestionCell, Key>;
}

/** Questions as a table, one in a row. */
export const QuestionTable = <Key extends string>({ name, label, columns, questions, looks }: Props<Key>) => (
  <Scroller label={label}>
    <table class={name}>
      <thead>
        <tr>
          {columns.map(({ key, heading }) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((question, index) => (
          <tr key={question.exercise}>
            {columns.map((column) => looks[column.key]({ ...shownCell(column, question), index }))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroller>
);

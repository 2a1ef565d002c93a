import type { ExerciseProps } from './ExerciseFrame.tsx';
import type { AnyKind } from './load-kind.ts';
import { PracticePanel } from './PracticePanel.tsx';
import { QuestionPanel } from './QuestionPanel.tsx';

/** An exercise of any kind. */
export const ExercisePanel = ({ kind, ...props }: ExerciseProps<AnyKind>) =>
  'Practice' in kind ? <PracticePanel kind={kind} {...props} /> : <QuestionPanel kind={kind} {...props} />;

import { h, render } from 'preact';
import { exercisesOf } from '../../device/course-client.ts';
import type { Person } from '../../device/learner.ts';
import { ExercisePanel } from '../exercise/ExercisePanel.tsx';
import { loadKind } from '../exercise/load-kind.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { loadFailed } from '../kit/load-failed.ts';

/** Shows the questions of each `[data-questions-of]`, which are asked in review only, from when it is first opened. */
export function showQuestionGroups(visitor: Person): void {
  for (const group of document.querySelectorAll<HTMLDetailsElement>('details[data-questions-of]')) {
    const place = group.querySelector('[data-questions]');
    if (!place) continue;
    const show = async (): Promise<void> => {
      try {
        await showQuestions(place, group.dataset['questionsOf'] ?? '', visitor);
      } catch {
        loadFailed(group, show);
      }
    };
    // Somebody may have been faster than this script.
    if (group.open) void show();
    else group.addEventListener('toggle', () => void show(), { once: true });
  }
}

async function showQuestions(place: Element, id: string, learner: Person): Promise<void> {
  const questions = (await exercisesOf(id)).filter(({ review }) => review);
  const kinds = await Promise.all(questions.map(({ kind }) => loadKind(kind)));
  const panels = kinds.flatMap((kind, index) => {
    const question = questions[index];
    if (!question) return [];
    // Two lessons may use one name, and here they stand on one page.
    const exercise = { ...question, id: question.address.replace('/', '-') };
    const position = `${index + 1} of ${questions.length}`;
    const panel = h(ExercisePanel, { exercise, kind, position, aliases: [], learner });
    return [h('div', { class: 'exercise-place' }, h(Boundary, null, panel))];
  });
  render(panels, place);
}

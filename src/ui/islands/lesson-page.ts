import { h, hydrate } from 'preact';
import { CommitmentPanel } from './CommitmentPanel.tsx';
import { ExercisePanel } from './ExercisePanel.tsx';
import { noteEarlyInput } from './early-input.ts';
import { loadKind } from './kinds.ts';
import { learner } from './learner.ts';
import { type Mount, mountIslands } from './mount.ts';
import { showNotices } from './notices.ts';
import { paintProgress } from './progress-painter.ts';
import { followReading } from './reading.ts';

/** The script of a lesson. */

const exercise: Mount = async (root, props) => {
  // The page itself wrote these props, in Exercise.astro.
  const { exercise: placed, position, aliases } = props as Parameters<typeof ExercisePanel>[0];
  const [kind, person] = await Promise.all([loadKind(placed.kind), learner()]);
  const tellEarlyInput = noteEarlyInput(root);
  hydrate(h(ExercisePanel, { exercise: placed, position, aliases, kind, learner: person }), root);
  tellEarlyInput();
};

const commitment: Mount = async (root, props) => {
  const { lesson, aliases, commitment: plan } = props as Parameters<typeof CommitmentPanel>[0];
  hydrate(h(CommitmentPanel, { lesson, aliases, commitment: plan, learner: await learner() }), root);
};

async function rememberOpening(): Promise<void> {
  const { lesson, revision } = document.querySelector('main')?.dataset ?? {};
  if (lesson && revision) await (await learner()).record({ type: 'lesson-opened', lesson, revision });
}

mountIslands({ exercise, commitment });
followReading();
void paintProgress();
void showNotices();
// A visit that can't be noted costs nothing; that nothing is kept is said by the notice.
rememberOpening().catch(() => {});

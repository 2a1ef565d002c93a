import { h, hydrate } from 'preact';
import type { LessonWays } from '../../catalog/known-path.ts';
import { learner } from '../../device/learner.ts';
import type { AssignedRoute } from '../../device/progress-hint.ts';
import { rememberVisit } from '../../device/recent-visits.ts';
import { whenIdle } from '../../device/when-idle.ts';
import type { LearningEvent } from '../../log/event.ts';
import { waits } from '../../log/storage-fault.ts';
import { CommitmentPanel } from '../commitment/CommitmentPanel.tsx';
import { noteEarlyInput } from '../exercise/early-input.ts';
import { exerciseMount } from '../exercise/exercise-mount.ts';
import { loadKind } from '../exercise/load-kind.ts';
import { followByAddress } from '../following/follow-by-address.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { type Mount, mountIslands } from '../kit/mount-islands.ts';
import { pageData } from '../kit/page-data.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { pageLessons } from '../listing/page-lessons.ts';
import { showNotices } from '../notices/notices.ts';
import { followChanges } from './changes/follow-changes.ts';
import { followEnd } from './end/follow-end.ts';
import { goOnFromLesson } from './go-on-from-lesson.ts';
import { followReading } from './mark-reading.ts';

/** The script of a lesson. */

const lessons = pageLessons<'lesson'>();
const ways = pageData<LessonWays>('ways');

const commitment: Mount = async (root, props) => {
  const written = props as Parameters<typeof CommitmentPanel>[0];
  const somebody = await learner();
  const tellEarlyInput = noteEarlyInput(root);
  const panel = h(CommitmentPanel, { ...written, learner: somebody });
  hydrate(h(Boundary, null, panel), root);
  await tellEarlyInput();
};

async function rememberOpening(): Promise<void> {
  const [lesson] = lessons;
  if (!lesson) return;
  const { id, title, revision } = lesson;
  rememberVisit({ title, path: `/lessons/${id}/` });
  await (await learner()).record({ type: 'lesson-opened', lesson: id, revision });
}

/**
 * Loads the kinds of what was answered here while the page has nothing to do: when it is printed, they must be there to show
 * what is on record, and nothing that is asked for by then comes in time.
 */
async function prepareForPrint(): Promise<void> {
  const [lesson] = lessons;
  if (!lesson) return;
  const person = await learner();
  whenIdle(() => {
    const names = [lesson.id, ...lesson.aliases];
    for (const { id, dataset } of document.querySelectorAll<HTMLElement>('[data-island="exercise"]')) {
      const kind = document.querySelector<HTMLElement>(`#${CSS.escape(id)} [data-kind]`)?.dataset['kind'];
      const addresses = names.map((name) => `${name}/${id}`);
      const isAnswered = person.attemptsAt(addresses).length > 0;
      // Whoever comes to it is told when it does not load.
      if (kind && isAnswered && !dataset['live']) loadKind(kind).catch(() => {});
    }
  });
}

/** Keeps up how far the lesson is, and where it leads. */
async function leadOn(): Promise<void> {
  const [lesson] = lessons;
  if (!lesson || !ways) return;
  let assigned: ((events: readonly LearningEvent[]) => AssignedRoute[]) | undefined;
  const progress = followProgress(
    lessons,
    goOnFromLesson(lesson, ways, (events) => (events.some(isAcceptance) ? assigned?.(events) : [])),
  );
  const person = await learner();
  if (!person.events().some(isAcceptance)) return;
  const { assignedHere } = await import('./assigned-here.ts');
  assigned = await assignedHere();
  progress.renew();
}

const isAcceptance = ({ type }: LearningEvent): boolean => type === 'assignment-accepted';

async function showTerms(): Promise<void> {
  if ('interestForElement' in HTMLAnchorElement.prototype) return;
  const { showCardsOnInterest } = await import('./term-interest.ts');
  showCardsOnInterest(document.querySelectorAll<HTMLAnchorElement>('.term a'));
}

mountIslands({ exercise: exerciseMount(learner), commitment });
followReading();
// First of all, since it decides where the lesson leads.
if (ways) followByAddress(ways.paths).catch(waits);
// Before the first word of how far the lesson is.
if (lessons[0] && ways) followEnd(lessons[0], ways);
// Where it does not come, what was remembered leads on.
leadOn().catch(() => {});
void showNotices();
if (lessons[0]) void followChanges(lessons[0]);
// A term is a link all the same.
showTerms().catch(() => {});
void prepareForPrint();
// A visit that can't be noted costs nothing; that nothing is kept is said by the notice.
rememberOpening().catch(waits);

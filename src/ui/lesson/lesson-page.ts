import type { LessonWays } from '../../catalog/known-path.ts';
import { type Learner, learner } from '../../device/learner.ts';
import { remembersProgress } from '../../device/progress-hint.ts';
import { rememberVisit } from '../../device/recent-visits.ts';
import { whenIdle } from '../../device/when-idle.ts';
import { whenPainted } from '../../device/when-painted.ts';
import type { LearningEvent } from '../../log/event.ts';
import { waits } from '../../log/storage-fault.ts';
import { exerciseMount } from '../exercise/exercise-mount.ts';
import { loadKind } from '../exercise/load-kind.ts';
import { askedToFollow } from '../following/follow-in-address.ts';
import { type Mount, mountIslands } from '../kit/mount-islands.ts';
import { pageData } from '../kit/page-data.ts';
import { type PageLesson, pageLessons } from '../listing/page-lessons.ts';
import { showNotices } from '../notices/notices.ts';
import { followEnd } from './end/follow-end.ts';
import { followReading } from './mark-reading.ts';
import { followSteps } from './steps/follow-steps.ts';

/** The script of a lesson. What only some readers need, or only later, is loaded then. */

const lesson: PageLesson<'lesson'> | undefined = pageLessons<'lesson'>()[0];
const ways = pageData<LessonWays>('ways');
const isRemembered = remembersProgress();

const commitment: Mount = async (...island) =>
  (await import('../commitment/commitment-mount.ts')).commitmentMount(...island);

/** Follows the path that the address asks for; first of all, since it decides where the lesson leads. */
async function followByAddress({ routes }: LessonWays): Promise<void> {
  const paths = routes.map(({ path }) => path);
  if (askedToFollow(location.hash, paths) === undefined) return;
  const following = await import('../following/follow-by-address.ts');
  await following.followByAddress(paths);
}

async function noteOpening(person: Learner, { id, title, revision }: PageLesson<'lesson'>): Promise<void> {
  rememberVisit({ title, path: `/lessons/${id}/` });
  await person.record({ type: 'lesson-opened', lesson: id, revision });
}

/**
 * Loads the kinds of what was answered here while the page has nothing to do: when it is printed, they must be there to show
 * what is on record, and nothing that is asked for by then comes in time.
 */
function prepareForPrint(person: Learner, { id: lessonId, aliases }: PageLesson<'lesson'>): void {
  whenIdle(() => {
    const names = [lessonId, ...aliases];
    for (const { id, dataset } of document.querySelectorAll<HTMLElement>('[data-island="exercise"]')) {
      const kind = document.querySelector<HTMLElement>(`#${CSS.escape(id)} [data-kind]`)?.dataset['kind'];
      const addresses = names.map((name) => `${name}/${id}`);
      const isAnswered = person.attemptsAt(addresses).length > 0;
      // Whoever comes to it is told when it does not load.
      if (kind && isAnswered && !dataset['live']) loadKind(kind).catch(() => {});
    }
  });
}

/** Who has only read has nothing yet that leads on otherwise than the page was built, unless reading is all there is to it. */
function leadsOtherwise(person: Learner, { required }: PageLesson<'lesson'>): boolean {
  const isWork = ({ type }: LearningEvent): boolean => type !== 'lesson-opened' || required.length === 0;
  return isRemembered || person.events().some(isWork);
}

async function showTerms(): Promise<void> {
  if ('interestForElement' in HTMLAnchorElement.prototype) return;
  const { showCardsOnInterest } = await import('./term-interest.ts');
  showCardsOnInterest(document.querySelectorAll<HTMLAnchorElement>('.term a'));
}

mountIslands({ exercise: exerciseMount(learner), commitment });
followReading();
followSteps();
void showNotices();
// A term is a link all the same.
showTerms().catch(() => {});
if (lesson && ways) {
  let isLeading = false;
  // Where it does not come, what was remembered leads on, and the next answer, or the end of the lesson, tries again.
  const lead = async (): Promise<void> => {
    const person = await learner();
    if (isLeading || !leadsOtherwise(person, lesson)) return;
    isLeading = true;
    import('./lead-on.ts')
      .then(({ leadOn }) => leadOn(person, lesson, ways))
      .catch(() => {
        isLeading = false;
      });
  };
  followEnd(lesson, ways, lead);
  const person = await learner();
  followByAddress(ways).catch(waits);
  void lead();
  person.subscribe(() => whenPainted(lead));
  prepareForPrint(person, lesson);
  // A visit that can't be noted costs nothing; that nothing is kept is said by the notice.
  noteOpening(person, lesson).catch(waits);
}

import { type Learner, openLearner } from '../../src/device/learner.ts';

/** Does something as another tab of this browser would. */
export async function inAnotherTab(act: (learner: Learner) => unknown): Promise<void> {
  const here = sessionStorage.getItem(tabKey());
  sessionStorage.removeItem(tabKey());
  const learner = await openLearner();
  await act(learner);
  await learner.log.drafts.flush();
  learner.log.close();
  if (here) sessionStorage.setItem(tabKey(), here);
}

const tabKey = (): string => `crescendo:tab:${document.documentElement.dataset['base']}`;

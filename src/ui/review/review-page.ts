import { h, render } from 'preact';
import { reviewDeck } from '../../device/course-client.ts';
import { learner } from '../../device/learner.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { loadFailed } from '../kit/load-failed.ts';
import { pageData } from '../kit/page-data.ts';
import { showNotices } from '../notices/notices.ts';
import { ReviewApp } from './ReviewApp.tsx';
import { scopeIn } from './scope-address.ts';
import type { ReviewModule } from './use-review.ts';

/** The script of the page where questions come back. */

/** The page itself wrote them. */
const modules = pageData<readonly ReviewModule[]>('modules') ?? [];

async function showReview(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-review]');
  const root = place?.firstElementChild;
  if (!place || !root) return;
  try {
    const [person, deck] = await Promise.all([learner(), reviewDeck()]);
    root.replaceChildren();
    const scope = scopeIn(location.search);
    render(h(Boundary, null, h(ReviewApp, { learner: person, deck, modules, scope })), root);
  } catch {
    loadFailed(place, showReview);
  }
}

void showNotices();
void showReview();

import { h, render } from 'preact';
import type { DeckLesson } from '../../catalog/review-deck.ts';
import { reviewDeck } from '../../device/course-client.ts';
import { learner } from '../../device/learner.ts';
import type { SituationSheet } from '../../site/situation-sheets.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { loadFailed } from '../kit/load-failed.ts';
import { pageData } from '../kit/page-data.ts';
import { showNotices } from '../notices/notices.ts';
import { BeforeApp } from './BeforeApp.tsx';

/** The script of the page that gets a learner ready for a call. */

/** The page itself wrote them. */
const situations = pageData<readonly SituationSheet[]>('situations') ?? [];

async function showBefore(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-before]');
  const root = place?.firstElementChild;
  if (!place || !root) return;
  try {
    const person = await learner();
    // Without the questions there is the line and the sheet, which is worth more than a message before a call.
    const deck = await reviewDeck().catch((): DeckLesson[] | undefined => undefined);
    if (!place.hasAttribute('data-live')) root.replaceChildren();
    place.setAttribute('data-live', '');
    const onReload = (): void => void showBefore();
    render(h(Boundary, null, h(BeforeApp, { learner: person, deck, situations, onReload })), root);
  } catch {
    loadFailed(place, showBefore);
  }
}

void showNotices();
if (situations.length > 0) void showBefore();

import { h, render } from 'preact';
import { courseOutline } from '../../device/course-client.ts';
import { type Learner, learner } from '../../device/learner.ts';
import { writeHint } from '../../device/local-hints.ts';
import { type ProgressHint, rememberedHint } from '../../device/progress-hint.ts';
import { assignments } from '../../projections/assignments.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { currentDay } from '../kit/day.ts';
import { showNotices } from '../notices/notices.ts';
import { AssignedApp } from './AssignedApp.tsx';
import { assignedRoutes } from './assigned-route.ts';
import { viewHere } from './view-here.ts';

/** The script of the page that opens assignments. */

const panel = document.querySelector('[data-panel]');
// Before anything else, so that the link stands in the address bar no longer than it must.
const first = viewHere();

async function show(): Promise<void> {
  if (!panel) return;
  try {
    const [person, course] = await Promise.all([learner(), courseOutline()]);
    panel.replaceChildren();
    rememberRoutes(person, course);
    person.subscribe(() => rememberRoutes(person, course));
    const app = h(AssignedApp, { learner: person, course, first: viewHere(first) });
    render(h(Boundary, null, app), panel);
  } catch {
    sayThatItFailed(panel);
  }
}

/** Remembers what is accepted, so that its lessons lead on in it from their first paint on. */
function rememberRoutes(person: Learner, { lessons }: AssignableCourse): void {
  const events = person.events();
  const day = { today: currentDay(), language: document.documentElement.lang };
  const assigned = assignedRoutes(assignments(events, lessons, day.today), events, lessons, day);
  writeHint('progress', { ...rememberedHint(), assigned } satisfies ProgressHint);
}

function sayThatItFailed(place: Element): void {
  const heading = document.createElement('h1');
  heading.textContent = 'This page didn’t load';
  const words = document.createElement('p');
  words.textContent = 'The list of lessons didn’t load. Your link is safe. Check your connection and try again.';
  words.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', () => void show());
  place.replaceChildren(heading, words, again);
}

void showNotices();
void show();

import { h, render } from 'preact';
import { courseOutline } from '../../device/course-client.ts';
import { learner } from '../../device/learner.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { showNotices } from '../notices/notices.ts';
import { AssignedApp } from './AssignedApp.tsx';
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
    const app = h(AssignedApp, { learner: person, course, first: viewHere(first) });
    render(h(Boundary, null, app), panel);
  } catch {
    sayThatItFailed(panel);
  }
}

function sayThatItFailed(place: Element): void {
  const heading = document.createElement('h1');
  heading.textContent = 'This page could not be loaded';
  const words = document.createElement('p');
  words.textContent = 'The list of lessons did not arrive. Your link is kept. Check your connection and try again.';
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

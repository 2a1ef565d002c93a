import { readTabHint, writeTabHint } from '../../device/local-hints.ts';
import { openKeptFiles } from '../../device/offline/offline-here.ts';
import { ownWorker } from '../../device/offline/own-worker.ts';
import { readList } from '../../device/offline/release-files.ts';
import { notedRelease, TAKE_OVER } from '../../device/offline/release-notes.ts';
import { newsInWords, whatIsNew } from '../../device/offline/what-is-new.ts';

const PATIENCE_MILLIS = 5_000;

/** Says that a new release of the site waits and what it changes, and takes it when somebody wants it. */
async function showNewRelease(): Promise<void> {
  const { waiting } = (await ownWorker()) ?? {};
  const notices = document.querySelector('[data-notices]');
  if (!waiting || !notices) return;
  const files = await openKeptFiles();
  const [from, to] = await Promise.all([notedRelease(files, 'active'), notedRelease(files, 'waiting')]);
  if (!from || !to || from.hash === to.hash || readTabHint('release-later') === to.hash) return;
  const [before, after] = await Promise.all([readList(files, from), readList(files, to)]);
  const words = document.createElement('p');
  words.textContent = `There’s a new version of this site. ${newsInWords(whatIsNew(before, after))}`;
  const box = document.createElement('div');
  box.dataset['notice'] = 'new-release';
  const buttons = document.createElement('p');
  const take = button('Update now', () => {
    take.disabled = true;
    // Only this tab begins anew; a lesson that is open in another one stays as it is.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage(TAKE_OVER);
    // Chromium 156 can leave it at that while the worker before it has work; a page that goes lets it take over.
    setTimeout(() => location.reload(), PATIENCE_MILLIS);
  });
  const later = button('Later', () => {
    writeTabHint('release-later', to.hash);
    box.remove();
  });
  buttons.append(take, later);
  box.append(words, buttons);
  const place = document.querySelector('[data-news]') ?? newPlace(notices);
  place.replaceChildren(box);
}

/** Beside the notices about what is kept, which come and go. */
function newPlace(notices: Element): HTMLElement {
  const place = document.createElement('div');
  place.dataset['news'] = '';
  place.dataset['notices'] = '';
  place.setAttribute('role', 'status');
  notices.after(place);
  return place;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button quiet';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}

showNewRelease().catch(() => {});

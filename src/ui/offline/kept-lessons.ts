import { offlineHere } from '../../device/offline/offline-here.ts';
import { comesOnlyWhenAsked } from '../../device/offline/own-worker.ts';
import { isPlainHttp } from '../../device/plain-http.ts';
import { href } from '../../primitives/href.ts';
import { NEEDS_HTTPS, ONCE_ASKED } from './offline-words.ts';

/** The script of the page that is shown in place of one that is not on the device. */

async function showKeptLessons(list: HTMLElement): Promise<void> {
  const { files, list: release } = await offlineHere();
  const kept = new Set((await files.all()).map(({ path }) => path));
  const lessons = Object.entries(release.lessons).filter(([id]) => kept.has(`lessons/${id}/index.html`));
  list.replaceChildren(
    ...lessons.map(([id, [title]]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href(`/lessons/${id}/`);
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
  list.parentElement?.toggleAttribute('hidden', lessons.length === 0);
}

/** Under its own address somebody looks at what is here, and waits for nothing. */
const isInPlace = location.pathname !== href('/offline/');
if (isInPlace) addEventListener('online', () => location.reload());
document.querySelector('[data-again]')?.addEventListener('click', () => location.reload());
for (const part of document.querySelectorAll('[data-missing]')) part.toggleAttribute('hidden', !isInPlace);
for (const part of document.querySelectorAll('[data-listed]')) part.toggleAttribute('hidden', isInPlace);
const promise = document.querySelector('[data-listed] .lede');
if (promise && isPlainHttp()) promise.textContent = NEEDS_HTTPS;
void comesOnlyWhenAsked().then((isSo) => isSo && promise?.prepend(`${ONCE_ASKED} `));
const list = document.querySelector<HTMLElement>('[data-kept-lessons]');
if (list) showKeptLessons(list).catch(() => {});

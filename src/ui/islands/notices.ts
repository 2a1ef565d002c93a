import { learner } from './learner.ts';

/** Says at the top of the page when this browser keeps nothing, or when a part of what it kept can't be read. */
export async function showNotices(): Promise<void> {
  const { place, unreadable } = await learner();
  if (place === 'memory') {
    notice(
      'storage-memory',
      'This browser isn’t keeping your progress. You can read and practice, but what you do is gone when you close this tab. A private window, or a setting that blocks site data, is the usual reason.',
    );
  }
  if (unreadable > 0) {
    notice(
      'storage-unreadable',
      `${unreadable === 1 ? 'One record' : `${unreadable} records`} of your progress can’t be read. Everything else is here, and nothing was deleted.`,
    );
  }
}

function notice(kind: string, words: string): void {
  const paragraph = document.createElement('p');
  paragraph.dataset['notice'] = kind;
  paragraph.textContent = words;
  document.querySelector('[data-notices]')?.append(paragraph);
}

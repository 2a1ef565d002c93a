import type { LogHealth } from '../../log/health.ts';
import { onErased } from './erased.ts';
import { learner } from './learner.ts';
import { eraseHints } from './local-hints.ts';
import type { Notice, NoticeAction } from './notice-words.ts';

/** Says at the top of the page whatever a learner must know about how their progress is kept, and when it is well again. */
export async function showNotices(): Promise<void> {
  const { log } = await learner();
  let shown = '[]';
  const show = async (): Promise<void> => {
    const health = log.health();
    // Nearly always all is well, and there is nothing to load.
    if (shown === '[]' && isSound(health)) return;
    const { noticesFor } = await import('./notice-words.ts');
    const notices = noticesFor(log.health(), log.unsaved());
    const now = JSON.stringify(notices);
    // What stays the same is not read out again.
    if (now === shown) return;
    const wasTrouble = shown.includes('"storage-memory"');
    shown = now;
    put(notices.length === 0 && wasTrouble ? [SAVED] : notices);
  };
  await show();
  log.watch(() => void show());
  onErased(() => {
    log.close();
    eraseHints();
    put([ERASED]);
  });
}

const isSound = ({ fault, vanished, missing, restored, unreadable }: LogHealth): boolean =>
  fault === undefined && vanished + missing + restored + unreadable === 0;

const put = (notices: readonly Notice[]): void =>
  document.querySelector('[data-notices]')?.replaceChildren(...notices.map(render));

const SAVED: Notice = { kind: 'storage-saved', words: 'Everything you did here is saved now.', actions: [] };
const ERASED: Notice = {
  kind: 'storage-erased',
  words: 'Everything that this site kept in this browser was erased in another tab. What you do now is not saved.',
  actions: ['reload'],
};

function render({ kind, words, actions }: Notice): HTMLElement {
  const box = document.createElement('div');
  box.dataset['notice'] = kind;
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  box.append(paragraph);
  if (actions.length > 0) {
    const buttons = document.createElement('p');
    buttons.append(...actions.map(button));
    box.append(buttons);
  }
  return box;
}

const LABELS: Readonly<Record<NoticeAction, string>> = {
  'download-unsaved': 'Download what is not saved',
  retry: 'Try again now',
  reload: 'Reload the page',
  'back-up': 'Back up now',
  'bring-back': 'Save it here again',
  'accept-loss': 'Go on without it',
  restore: 'Restore a backup',
};

function button(action: NoticeAction): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button quiet';
  element.dataset['noticeAction'] = action;
  element.textContent = LABELS[action];
  element.addEventListener('click', async () => {
    const { takeAction } = await import('./notice-actions.ts');
    await takeAction(action);
  });
  return element;
}

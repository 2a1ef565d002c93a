import { onErased } from '../../device/erasure-signal.ts';
import type { KeptWork } from '../../device/kept-work.ts';
import { learner } from '../../device/learner.ts';
import { eraseHints, forgetBoardHints, onHintsFull, readTabHint, writeTabHint } from '../../device/local-hints.ts';
import type { LogHealth } from '../../log/health.ts';
import type { Notice, NoticeAction } from './notice-words.ts';

/**
 * Says at the top of the page whatever a person must know about how their progress is kept, or what else is given, such as
 * the team board on a trainer's pages; and when it is well again.
 */
export async function showNotices(opening: Promise<KeptWork> = learner()): Promise<void> {
  const kept = await opening;
  const { kind, log } = kept;
  let shown = '[]';
  let isFull = false;
  const show = async (): Promise<void> => {
    // Nearly always all is well, and there is nothing to load.
    const isWell = isSound(log.health()) && !isFull;
    const notices = isWell
      ? []
      : await said(({ noticesFor, HINTS_FULL }) => [
          ...noticesFor(log.health(), log.unsaved(), kind),
          ...(isFull ? [HINTS_FULL] : []),
        ]);
    const now = JSON.stringify(notices);
    // What stays the same is not read out again.
    if (now === shown) return;
    const isMended = notices.length === 0 && shown.includes('"storage-memory"');
    shown = now;
    const told = isMended ? await said(({ SAVED }) => [SAVED]) : notices;
    if (shown === now) put(told, kept);
  };
  await show();
  log.watch(() => void show());
  addEventListener('online', () => void show());
  onHintsFull(() => {
    // Once for each tab.
    if (readTabHint('full-told') === true) return;
    writeTabHint('full-told', true);
    isFull = true;
    void show();
  });
  onErased('everything', async () => {
    log.close();
    eraseHints();
    put(await said(({ ERASED }) => [ERASED.progress]), kept);
  });
  if (kind !== 'board') return;
  onErased('board', async () => {
    log.close();
    forgetBoardHints();
    put(await said(({ ERASED }) => [ERASED.board]), kept);
  });
}

/**
 * Where the words can't be loaded, that something is wrong is said all the same, and in full with the next change or the
 * network. Nothing leads to a reload: with everything deleted and no network, that would lose what the tab still has.
 */
async function said(say: (words: typeof import('./notice-words.ts')) => readonly Notice[]): Promise<readonly Notice[]> {
  const words = await import('./notice-words.ts').catch(() => undefined);
  return words ? say(words) : [WORDLESS];
}

const isSound = ({ fault, copy, vanished, missing, restored, unreadable, begun }: LogHealth): boolean =>
  fault === undefined && copy !== 'private' && vanished + missing + restored + unreadable + begun === 0;

const put = (notices: readonly Notice[], kept: KeptWork): void =>
  document.querySelector('[data-notices]')?.replaceChildren(...notices.map((notice) => render(notice, kept)));

const WORDLESS: Notice = {
  kind: 'storage-wordless',
  words:
    'Something is wrong with how this browser saves your work. Keep this tab open: what isn’t saved is only here. We’ll say more as soon as you’re connected.',
  actions: [],
};

function render({ kind, words, actions }: Notice, kept: KeptWork): HTMLElement {
  const box = document.createElement('div');
  box.dataset['notice'] = kind;
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  box.append(paragraph);
  if (actions.length > 0) {
    const buttons = document.createElement('p');
    buttons.append(...actions.map((action) => button(action, kept)));
    box.append(buttons);
  }
  return box;
}

const LABELS: Readonly<Record<NoticeAction, string>> = {
  'download-unsaved': 'Download what isn’t saved',
  retry: 'Try again now',
  reload: 'Reload the page',
  'back-up': 'Back up now',
  'bring-back': 'Save it here again',
  'accept-loss': 'Continue without it',
  restore: 'Restore a backup',
};

function button(action: NoticeAction, kept: KeptWork): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button quiet';
  element.dataset['noticeAction'] = action;
  element.textContent = LABELS[action];
  element.addEventListener('click', async () => {
    if (action === 'reload') return location.reload();
    const actions = await import('./notice-actions.ts').catch(() => undefined);
    if (actions) await actions.takeAction(action, kept);
    else element.textContent = `${LABELS[action]} (didn’t load; check your connection and try again)`;
  });
  return element;
}

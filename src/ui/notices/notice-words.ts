import type { BackupKind } from '../../formats/backup/backup-kind.ts';
import type { StoredEvent } from '../../log/event.ts';
import type { LogHealth } from '../../log/health.ts';
import type { StorageFault } from '../../log/storage-fault.ts';

export type NoticeAction =
  | 'download-unsaved'
  | 'retry'
  | 'reload'
  | 'back-up'
  | 'bring-back'
  | 'accept-loss'
  | 'restore';

/** Something that a person must know about how their progress, or their board, is kept. */
export interface Notice {
  kind: string;
  /** One or two plain sentences; the first says what is the matter. */
  words: string;
  actions: readonly NoticeAction[];
}

/** What each log is called, and what is done with it. */
const NAMES: Readonly<Record<BackupKind, { it: string; ofIt: string; use: string; added: string }>> = {
  progress: {
    it: 'your progress',
    ofIt: 'of your progress',
    use: 'You can read and practice',
    added: 'new answers',
  },
  board: {
    it: 'your team board',
    ofIt: 'of your team board',
    use: 'You can keep working on it',
    added: 'what you add',
  },
};

/** All that has to be said about a log, the most pressing first. `unsaved` are the events in this tab only. */
export function noticesFor(
  health: LogHealth,
  unsaved: readonly StoredEvent[],
  kind: BackupKind = 'progress',
): Notice[] {
  const { place, fault, vanished, restored, missing, unreadable } = health;
  const { it, ofIt, added } = NAMES[kind];
  const notices: (Notice | false)[] = [
    vanished > 0 && {
      kind: 'storage-vanished',
      words: `This site’s data in your browser was deleted while this page was open. ${records(vanished)} ${ofIt} ${vanished === 1 ? 'is' : 'are'} still in this tab, but gone once you close it.`,
      actions: ['bring-back', 'download-unsaved', 'accept-loss'],
    },
    place === 'memory' &&
      fault !== undefined && {
        kind: 'storage-memory',
        words: [faultWords(fault, kind), waiting(unsaved, kind)].filter(Boolean).join(' '),
        actions: memoryActions(fault, unsaved.length > 0),
      },
    place === 'second-copy' && {
      kind: 'storage-second-copy',
      words:
        `This browser’s main store for ${it} isn’t working right now. Everything is safe in its second copy, and ${added} ${kind === 'board' ? 'goes' : 'go'} there. ${COPY_ADVICE[fault ?? 'closing'] ?? ''}`.trim(),
      actions: ['back-up', 'retry'],
    },
    ...beyondTheLog(health, kind),
    missing > 0 && {
      kind: 'storage-missing',
      words: `${records(missing)} ${ofIt} ${missing === 1 ? 'is' : 'are'} gone, and no copy in this browser has ${missing === 1 ? 'it' : 'them'}. If you have a backup, restore it: you won’t lose anything you have now.`,
      actions: ['restore', 'accept-loss'],
    },
    restored > 0 && {
      kind: 'storage-restored',
      words: `${records(restored)} ${ofIt} ${restored === 1 ? 'was' : 'were'} missing from this browser’s main store, but the second copy had ${restored === 1 ? 'it' : 'them'}. Now both do. You don’t need to do anything.`,
      actions: [],
    },
    unreadable > 0 && {
      kind: 'storage-unreadable',
      words: `${records(unreadable)} ${ofIt} can’t be read. Everything else is here, and nothing was deleted.`,
      actions: [],
    },
  ];
  return notices.filter((notice) => notice !== false);
}

/** What is begun and not finished, and all of it in a window that keeps nothing. */
function beyondTheLog({ place, fault, begun, copy }: LogHealth, kind: BackupKind): (Notice | false)[] {
  const isTold = fault === 'denied' || fault === 'newer';
  return [
    begun > 0 &&
      !isTold && {
        kind: 'storage-begun',
        words:
          'What you’ve started to write is in this tab only, because your browser isn’t saving it right now. The site keeps trying. Copy it somewhere safe before you close the tab.',
        actions: ['retry'],
      },
    copy === 'private' &&
      place === 'browser' && {
        kind: 'storage-private',
        words: `This is a private window, or one set to keep nothing: once you close it, ${NAMES[kind].it} is gone. Use a regular window, or save a backup.`,
        actions: ['back-up'],
      },
  ];
}

function faultWords(fault: StorageFault, kind: BackupKind): string {
  const { it, use } = NAMES[kind];
  const words: Record<StorageFault, string> = {
    denied: `This browser isn’t keeping ${it}. ${use}, but what you do is gone when you close this tab. The usual reason is a private window or a setting that blocks site data.`,
    hung: `Your browser isn’t responding when this site tries to save ${it}. The site keeps trying. Closing this site’s other tabs or restarting the browser often helps.`,
    blocked: `Another tab of this site is holding up ${it}. Close the site’s other tabs; this one will continue on its own.`,
    full: `There’s no space left to save ${it}. Free up some space on this device, and the site will save everything.`,
    closing: `Your browser keeps closing its store for ${it}. The site keeps trying. Restarting the browser often helps; download what isn’t saved first.`,
    newer: `This browser has used a newer version of this site, so this page can show ${it} but can’t add to it. Reload the page to get the newer version.`,
    corrupt: `Your browser can’t open its store for ${it}: it may be damaged, or the device may be full. ${use}, and this tab keeps what you do until the store works again.`,
  };
  return words[fault];
}

function memoryActions(fault: StorageFault, somethingWaits: boolean): NoticeAction[] {
  const helps: NoticeAction[] = fault === 'newer' ? ['reload'] : fault === 'denied' ? [] : ['retry'];
  return somethingWaits ? [...helps, 'download-unsaved'] : helps;
}

/** What helps while only the second copy works. Clearing the data helps a damaged store, and would harm any other. */
const COPY_ADVICE: Readonly<Partial<Record<StorageFault, string>>> = {
  full: 'Free up some space on this device.',
  corrupt:
    'Make a backup soon. Then clear this site’s data in your browser’s settings and restore the backup to fix the store.',
};

/** "3 answers are in this tab only." Of a board everything counts. */
function waiting(unsaved: readonly StoredEvent[], kind: BackupKind): string {
  const waits = kind === 'board' ? unsaved : unsaved.filter(({ type }) => type === 'exercise-answered');
  const [one, many] = kind === 'board' ? ['change', 'changes'] : ['answer', 'answers'];
  if (waits.length === 0) return '';
  return waits.length === 1 ? `One ${one} is in this tab only.` : `${waits.length} ${many} are in this tab only.`;
}

const records = (count: number): string => (count === 1 ? 'One record' : `${count} records`);

export const HINTS_FULL: Notice = {
  kind: 'hints-full',
  words:
    'This browser’s small store for this address is full, maybe with data from other sites at the same address. Your answers and texts are safe in a different store. But this site can’t remember small things, such as the color theme, and may not notice if some of your progress gets lost. Back up now and then.',
  actions: [],
};

export const SAVED: Notice = { kind: 'storage-saved', words: 'Everything you did is saved now.', actions: [] };

/** Said in every other tab. */
export const ERASED: Readonly<Record<BackupKind, Notice>> = {
  progress: {
    kind: 'storage-erased',
    words: 'Everything this site kept in this browser was erased in another tab. What you do now isn’t saved.',
    actions: ['reload'],
  },
  board: {
    kind: 'storage-erased',
    words: 'This browser’s team board was erased in another tab. What you do now isn’t saved.',
    actions: ['reload'],
  },
};

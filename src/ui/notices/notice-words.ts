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
    use: 'You can go on working on it',
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
      words: `This site’s data in your browser was deleted while this page was open. ${records(vanished)} ${ofIt} ${vanished === 1 ? 'is' : 'are'} still in this tab, and gone when you close it.`,
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
        `This browser’s store for ${it} does not work right now. Everything is safe in its second copy, and ${added} ${kind === 'board' ? 'goes' : 'go'} there. ${COPY_ADVICE[fault ?? 'closing'] ?? ''}`.trim(),
      actions: ['back-up', 'retry'],
    },
    ...beyondTheLog(health, kind),
    missing > 0 && {
      kind: 'storage-missing',
      words: `${records(missing)} ${ofIt} ${missing === 1 ? 'was' : 'were'} here before and ${missing === 1 ? 'is' : 'are'} gone, and no copy in this browser has ${missing === 1 ? 'it' : 'them'}. If you have a backup, restore it: nothing that is here now will be lost.`,
      actions: ['restore', 'accept-loss'],
    },
    restored > 0 && {
      kind: 'storage-restored',
      words: `${records(restored)} ${ofIt} ${restored === 1 ? 'was' : 'were'} in the second copy and not in this browser’s store. Now both have ${restored === 1 ? 'it' : 'them'}, and you don’t need to do anything.`,
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
          'What you have begun to write is in this tab only: your browser does not take it right now. The site goes on trying. Copy it to a safe place before you close the tab.',
        actions: ['retry'],
      },
    copy === 'private' &&
      place === 'browser' && {
        kind: 'storage-private',
        words: `This is a private window, or one that is set to keep nothing: ${NAMES[kind].it} is kept until you close it, and gone then. Use an ordinary window, or take a backup along.`,
        actions: ['back-up'],
      },
  ];
}

function faultWords(fault: StorageFault, kind: BackupKind): string {
  const { it, use } = NAMES[kind];
  const words: Record<StorageFault, string> = {
    denied: `This browser isn’t keeping ${it}. ${use}, but what you do is gone when you close this tab. A private window, or a setting that blocks site data, is the usual reason.`,
    hung: `Your browser does not answer when this site asks to save ${it}. The site keeps asking. Closing other tabs of this site, or restarting the browser, often helps.`,
    blocked: `Another tab of this site is holding up ${it}. Close the site’s other tabs; this one goes on by itself.`,
    full: `There is no room left to save ${it}. Free some space on this device; the site saves everything as soon as there is room.`,
    closing: `Your browser keeps closing the store of ${it}. The site keeps trying. Restarting the browser often helps; download what is not saved first.`,
    newer: `A newer release of this site has been used in this browser, so this page only shows ${it} and can’t add to it. Reload the page to get the newer release.`,
    corrupt: `Your browser can’t open the store of ${it}: it may be damaged, or the device may be full. ${use}, and what you do is kept in this tab until the store works again.`,
  };
  return words[fault];
}

function memoryActions(fault: StorageFault, somethingWaits: boolean): NoticeAction[] {
  const helps: NoticeAction[] = fault === 'newer' ? ['reload'] : fault === 'denied' ? [] : ['retry'];
  return somethingWaits ? [...helps, 'download-unsaved'] : helps;
}

/** What helps while only the second copy works. Clearing the data helps a damaged store, and would harm any other. */
const COPY_ADVICE: Readonly<Partial<Record<StorageFault, string>>> = {
  full: 'Free some space on this device.',
  corrupt:
    'Make a backup soon; clearing this site’s data in the browser’s settings and restoring the backup mends the store.',
};

/** "3 answers are in this tab only." Of a board everything counts. */
function waiting(unsaved: readonly StoredEvent[], kind: BackupKind): string {
  const waits = kind === 'board' ? unsaved : unsaved.filter(({ type }) => type === 'exercise-answered');
  const [one, many] = kind === 'board' ? ['change', 'changes'] : ['answer', 'answers'];
  if (waits.length === 0) return '';
  return waits.length === 1 ? `One ${one} is in this tab only.` : `${waits.length} ${many} are in this tab only.`;
}

const records = (count: number): string => (count === 1 ? 'One record' : `${count} records`);

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

/** Something that a learner must know about how their progress is kept. */
export interface Notice {
  kind: string;
  /** One or two plain sentences; the first says what is the matter. */
  words: string;
  actions: readonly NoticeAction[];
}

/** All that has to be said about the log, the most pressing first. `unsaved` are the events in this tab only. */
export function noticesFor(health: LogHealth, unsaved: readonly StoredEvent[]): Notice[] {
  const { place, fault, vanished, restored, missing, unreadable } = health;
  const notices: (Notice | false)[] = [
    vanished > 0 && {
      kind: 'storage-vanished',
      words: `This site’s data in your browser was deleted while this page was open. ${records(vanished)} of your progress ${vanished === 1 ? 'is' : 'are'} still in this tab, and gone when you close it.`,
      actions: ['bring-back', 'download-unsaved', 'accept-loss'],
    },
    place === 'memory' &&
      fault !== undefined && {
        kind: 'storage-memory',
        words: [FAULT_WORDS[fault], waiting(unsaved)].filter(Boolean).join(' '),
        actions: memoryActions(fault, unsaved.length > 0),
      },
    place === 'second-copy' && {
      kind: 'storage-second-copy',
      words:
        `This browser’s store for your progress does not work right now. Everything is safe in its second copy, and new answers go there. ${COPY_ADVICE[fault ?? 'closing'] ?? ''}`.trim(),
      actions: ['back-up', 'retry'],
    },
    missing > 0 && {
      kind: 'storage-missing',
      words: `${records(missing)} of your progress ${missing === 1 ? 'was' : 'were'} here before and ${missing === 1 ? 'is' : 'are'} gone, and no copy in this browser has ${missing === 1 ? 'it' : 'them'}. If you have a backup, restore it: nothing that is here now will be lost.`,
      actions: ['restore', 'accept-loss'],
    },
    restored > 0 && {
      kind: 'storage-restored',
      words: `${records(restored)} of your progress had been damaged or lost in this browser’s store and came back from its second copy. You don’t need to do anything.`,
      actions: [],
    },
    unreadable > 0 && {
      kind: 'storage-unreadable',
      words: `${records(unreadable)} of your progress can’t be read. Everything else is here, and nothing was deleted.`,
      actions: [],
    },
  ];
  return notices.filter((notice) => notice !== false);
}

const FAULT_WORDS: Readonly<Record<StorageFault, string>> = {
  denied:
    'This browser isn’t keeping your progress. You can read and practice, but what you do is gone when you close this tab. A private window, or a setting that blocks site data, is the usual reason.',
  hung: 'Your browser does not answer when this site asks to save your progress. The site keeps asking. Closing other tabs of this site, or restarting the browser, often helps.',
  blocked:
    'Another tab of this site is holding up your progress. Close the site’s other tabs; this one goes on by itself.',
  full: 'There is no room left to save your progress. Free some space on this device; the site saves everything as soon as there is room.',
  closing:
    'Your browser keeps closing the store of your progress. The site keeps trying. Restarting the browser often helps; download what is not saved first.',
  newer:
    'A newer release of this site has been used in this browser, so this page only shows your progress and can’t add to it. Reload the page to get the newer release.',
  corrupt:
    'Your browser can’t open the store of your progress: it may be damaged, or the device may be full. You can read and practice, and what you do is kept in this tab until the store works again.',
};

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

/** "3 answers are in this tab only." */
function waiting(unsaved: readonly StoredEvent[]): string {
  const answers = unsaved.filter(({ type }) => type === 'exercise-answered').length;
  if (answers === 0) return '';
  return answers === 1 ? 'One answer is in this tab only.' : `${answers} answers are in this tab only.`;
}

const records = (count: number): string => (count === 1 ? 'One record' : `${count} records`);

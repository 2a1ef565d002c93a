import { downloadBackup } from '../../device/backup-client.ts';
import type { KeptWork } from '../../device/kept-work.ts';
import type { BackupKind } from '../../formats/backup/backup-kind.ts';
import { href } from '../../primitives/href.ts';
import { backUp } from '../care/back-up.ts';
import type { NoticeAction } from './notice-words.ts';

/** Does what a button of a notice says. Loaded on the first click. */
export async function takeAction(action: NoticeAction, kept: KeptWork): Promise<void> {
  const { kind, log } = kept;
  switch (action) {
    case 'download-unsaved':
      return void (await downloadBackup(log.unsaved(), 'unsaved', log.device, kind));
    case 'back-up':
      return void (await backUp(kept));
    case 'retry':
      return void (await log.retry());
    case 'bring-back':
      return void (await log.bringBack());
    case 'accept-loss':
      log.acceptLoss();
      // Everything on the page counts with what is left.
      return location.reload();
    case 'reload':
      return location.reload();
    case 'restore':
      return goToRestore(kind);
  }
}

const PAGES: Readonly<Record<BackupKind, string>> = {
  progress: '/data/#restore',
  // What stands before the & is the assignment to show, the newest one here.
  board: '/trainer/team/#&restore',
};

function goToRestore(kind: BackupKind): void {
  const here = document.getElementById('restore');
  if (here) here.scrollIntoView();
  else location.assign(href(PAGES[kind]));
}

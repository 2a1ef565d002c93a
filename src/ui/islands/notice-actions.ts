import { href } from '../href.ts';
import { downloadBackup } from './backup-client.ts';
import { learner } from './learner.ts';
import type { NoticeAction } from './notice-words.ts';
import { backUp } from './progress/back-up.ts';

/** Does what a button of a notice says. Loaded on the first click. */
export async function takeAction(action: NoticeAction): Promise<void> {
  const person = await learner();
  const { log } = person;
  switch (action) {
    case 'download-unsaved':
      return void (await downloadBackup(log.unsaved(), 'unsaved', log.device));
    case 'back-up':
      return void (await backUp(person));
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
      return location.assign(href('/progress/#restore'));
  }
}

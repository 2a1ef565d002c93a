import { downloadBackup } from '../../device/backup-client.ts';
import type { KeptWork } from '../../device/kept-work.ts';

/** Saves a backup as a file, and notes it. Resolves with what to tell the person. */
export async function backUp({ kind, log, note }: KeptWork): Promise<string> {
  const events = log.list();
  try {
    const name = await downloadBackup(events, 'backup', log.device, kind);
    // What can't be noted now is noted later, like everything else.
    note({ type: 'backed-up', events: events.length }).catch(() => {});
    return `Saved as ${name}. Keep it somewhere other than this device: in your mail or your company’s drive.`;
  } catch {
    return 'The backup could not be made. Check your connection and try again.';
  }
}

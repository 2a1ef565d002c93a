import { downloadBackup } from '../../device/backup-client.ts';
import type { KeptWork } from '../../device/kept-work.ts';
import { waits } from '../../log/storage-fault.ts';

const NOT_MADE = 'The backup didn’t work. Check your connection and try again.';

/** Saves a backup as a file, and notes it. Resolves with what to tell the person. */
export async function backUp({ kind, log, note }: KeptWork): Promise<string> {
  const events = log.list();
  try {
    const names = await downloadBackup(events, 'backup', log.device, kind);
    if (names.length === 0) return NOT_MADE;
    // What can't be noted now is noted later, like everything else.
    note({ type: 'backed-up', events: events.length }).catch(waits);
    const where = 'somewhere other than this device: in your email or on your company’s drive.';
    return names.length === 1
      ? `Saved as ${names[0]}. Keep it ${where}`
      : `Saved in ${names.length} files: ${names.join(', ')}. Your browser may ask if it can save several files. Keep them all ${where}`;
  } catch {
    return NOT_MADE;
  }
}

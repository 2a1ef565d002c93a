import { BACKUPS, type BackupKind } from './backup-kind.ts';
import { type Refusal, tooLarge } from './open-backup.ts';

/**
 * The text of a backup file. UTF-16, as Windows PowerShell 5.1 writes when it redirects (`about_Character_Encoding`),
 * is told by its mark or by its half-empty letters, and simply read. Bytes that are no letter become U+FFFD and are not
 * fatal: only the record that they stand in is lost.
 */
export function decodeBackupBytes(bytes: Uint8Array, kind: BackupKind = 'progress'): string | Refusal {
  // A character takes two bytes of UTF-16, so this may still be too long a text, but not one that uses up the memory.
  if (bytes.length > 2 * BACKUPS[kind].longest) return { refused: tooLarge(kind) };
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second, third, fourth]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0)) return 'utf-16be';
  return 'utf-8';
}

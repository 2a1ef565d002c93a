import { writeBackup } from '../../src/formats/backup/backup-file.ts';
import { checksum } from '../../src/primitives/checksum.ts';
import { largeBackup } from './large-backup.ts';

/** F12 and F13: files that a learner could choose by mistake, or that somebody made with bad intent. */
export function badBackups(): Record<string, string | Buffer> {
  const { text } = largeBackup(200);
  const tenths = Array.from({ length: 9 }, (_, index) => index + 1);
  return {
    ...Object.fromEntries(
      tenths.map((tenth) => [`cut off at ${tenth}0 %`, text.slice(0, Math.floor((text.length * tenth) / 10))]),
    ),
    empty: '',
    'a web page': '<!doctype html><title>Sign in</title><p>Your session has ended.',
    'UTF-16': Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'with a byte order mark': `\uFEFF${text}`,
    'an image': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'another JSON': '{"version":1,"records":[]}',
    'a newer format': text.replace('"version": 1', '"version": 2'),
    '__proto__ in an event': hostile('"__proto__":{"polluted":true}'),
    '__proto__ around all': `{"__proto__":{"polluted":true},${text.slice(1)}`,
    'constructor in an event': hostile('"constructor":{"prototype":{"polluted":true}}'),
    '100,000 levels deep': hostile(`"response":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    'levels without a file': '['.repeat(100_000),
    'a time of 1e309': hostile('"at":1e309'),
    'a score of 1e309': hostile('"score":1e309'),
    'a score of -0': hostile('"score":-0'),
    'keys that come twice': hostile('"id":"first","id":"second"'),
    'an id that is no text': hostile('"id":{"toString":"no"}'),
  };
}

/** A backup of one answer that ends with these fields, each checksum being right. */
function hostile(fields: string): string {
  const [event] = largeBackup(1).text.match(/(?<="event":){.*}(?=})/) ?? [''];
  const json = `${event.slice(0, -1)},${fields}}`;
  const sum = checksum(json);
  const frame = writeBackup([], { site: 'Fixture', exportedAt: 0, device: 'elsewhere' });
  return frame
    .replace('"count": 0', '"count": 1')
    .replace(/"checksum": "\w+"/, `"checksum": "${checksum(sum)}"`)
    .replace('[\n', () => `[\n    {"checksum":"${sum}","event":${json}}\n`);
}

import { isPlainHttp } from '../../device/plain-http.ts';
import type { KeptOffline } from './use-kept-offline.ts';

/** Why nothing opens without a connection at an address such as `http://training/`. */
export const NEEDS_HTTPS =
  'Pages open without a connection only if the site’s address starts with https://, and this one starts with http://.';

/** Before the promise of what stays, where nothing does until somebody asked. */
export const ONCE_ASKED =
  'Your browser is set to save data, so this begins once you keep a module, a path or everything.';

const UNITS = [
  [1_000_000, 'MB'],
  [1_000, 'KB'],
] as const;

/** A size as people know it, with one decimal below 10: `2.1 MB`, `640 KB`. */
export function sizeInWords(bytes: number): string {
  const [size, unit] = UNITS.find(([least]) => bytes >= least) ?? UNITS[1];
  const figure = bytes / size;
  return `${figure < 9.95 ? Number(figure.toFixed(1)) : Math.round(figure)} ${unit}`;
}

/** How something stands that can be kept offline; empty where there is nothing to say yet. */
export function keptInWords(kept: KeptOffline): string {
  switch (kept.state) {
    case 'unknown':
      return '';
    case 'impossible':
      return isPlainHttp()
        ? NEEDS_HTTPS
        : 'This browser can’t keep pages here. A setting or a private window may be why.';
    case 'waiting':
      return 'Your browser is set to save data, so nothing is kept here until you ask for it.';
    case 'not-begun':
      return 'Nothing could be kept yet. Check your connection, then try again.';
    case 'offered':
      return `Takes ${sizeInWords(kept.bytes)} on this device.`;
    case 'keeping':
      return kept.of > 0 ? `${Math.floor((100 * kept.here) / kept.of)}%` : 'Starting…';
    case 'partly':
      return partly(kept);
    case 'kept':
      return `Works offline. ${sizeInWords(kept.bytes)} on this device.`;
  }
}

function partly({ why, here, of }: Extract<KeptOffline, { state: 'partly' }>): string {
  if (why === 'no-room') return 'There’s no room for all of it on this device. Free up some space, then continue.';
  const share = of > 0 ? `${Math.floor((100 * here) / of)}% is here.` : '';
  return why === 'not-had' ? `${share} The rest didn’t load. Check your connection, then continue.`.trim() : share;
}

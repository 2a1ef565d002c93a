/**
 * Whether the browser is set to save data, so that a page fetches nothing beyond itself before it is asked to. Only Chromium
 * tells (https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData).
 */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

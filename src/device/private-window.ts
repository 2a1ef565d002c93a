/**
 * Whether this is a private window, as far as the browser can be told to be in one: those of Firefox 153 (`SecurityError`) and
 * WebKit 2.50 (`UnknownError`) have no private files, where others have; those of Chromium 156 look like any window.
 */
export const isPrivateWindow = (): Promise<boolean> =>
  Promise.resolve(navigator.storage?.getDirectory?.()).then(
    () => false,
    () => true,
  );

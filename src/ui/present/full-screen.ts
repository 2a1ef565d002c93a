/** Whether the page can fill the screen; no iPhone lets it (https://caniuse.com/fullscreen). */
export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

/** Fills the screen with the page, or gives it back. Where the browser refuses, the page stays as it is. */
export function toggleFullScreen(): void {
  if (!canFillScreen()) return;
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  else void document.documentElement.requestFullscreen().catch(() => {});
}

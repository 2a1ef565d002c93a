/**
 * Shows on the icon of the installed site how much waits today; none for 0. Browsers without badges, and those that refuse
 * them to a site that is not installed, are left alone (https://developer.mozilla.org/docs/Web/API/Badging_API).
 */
export function showBadge(number: number): void {
  if (!('setAppBadge' in navigator)) return;
  (number > 0 ? navigator.setAppBadge(number) : navigator.clearAppBadge()).catch(() => {});
}

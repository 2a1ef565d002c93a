// Before anything is painted: the remembered theme, and whether somebody leads a team, so that nothing flashes.
import { keyOf } from '../../device/local-hint-key.ts';

try {
  const theme = localStorage.getItem(keyOf('theme'));
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  if (localStorage.getItem(keyOf('team'))) document.documentElement.dataset['team'] = '';
} catch {
  // A browser that stores nothing follows the system.
}

// Before anything is painted: the remembered theme, so that nothing flashes.
import { keyOf } from '../../device/local-hint-key.ts';

try {
  const theme = localStorage.getItem(keyOf('theme'));
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // A browser that stores nothing follows the system.
}

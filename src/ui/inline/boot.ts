// Before anything is painted: the remembered theme, so that nothing flashes.
{
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem(`crescendo:theme:${root.dataset['base']}`);
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  } catch {
    // A browser that stores nothing follows the system.
  }
}

// Says so when the page's own script does not come: the line is lost, a hotel's network puts a page of its own in the place
// of every file, or there is a newer release. Without it the buttons look as if they worked.
document.addEventListener(
  'error',
  ({ target }) => {
    const place = document.querySelector('[data-notices]');
    if (!(target instanceof HTMLScriptElement) || !place || place.querySelector('[data-notice="no-script"]')) return;
    const box = document.createElement('div');
    box.dataset['notice'] = 'no-script';
    const words = document.createElement('p');
    words.textContent =
      'Part of this page didn’t load, so what you press or type may do nothing and may not be saved. Check your connection and reload the page.';
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'button quiet';
    again.textContent = 'Reload the page';
    again.addEventListener('click', () => location.reload());
    box.append(words, again);
    place.append(box);
  },
  // An error of a script does not bubble.
  true,
);

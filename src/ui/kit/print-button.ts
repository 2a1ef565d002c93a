/** Makes the page's print buttons print. */
for (const button of document.querySelectorAll('[data-act="print"]'))
  button.addEventListener('click', () => window.print());

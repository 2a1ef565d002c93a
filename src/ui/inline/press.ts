// One press is one act. A key that is held down, and the second click of a double click, would press what the first one
// has only just put there: the second try, the next rating, the button that begins anew. Buttons that are made for being
// pressed often say so; of those the same one may be pressed again, and not the one that has come into its place.
{
  let began: Element | null | undefined;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && event.key === 'Enter' && !(event.target as Element).matches('textarea')) stop(event);
    },
    true,
  );
  document.addEventListener(
    'click',
    (event) => {
      const pressed = (event.target as Element).closest<HTMLElement>('button, a[href], label');
      // A press on the words that name a button is one on the button.
      const button = pressed instanceof HTMLLabelElement ? pressed.control?.closest('button') : pressed;
      if (event.detail < 2) began = button;
      else if (button && (button !== began || !button.closest('[data-often]'))) stop(event);
    },
    true,
  );
}

// Notes what a person reaches into. What they choose or type before the scripts are there counts as theirs; what the
// browser brings back into a form by itself, after Back or a reload, does not (`kit/early-input.ts`).
{
  const note = (event: Event): void => {
    if (!event.isTrusted || (event as KeyboardEvent).key === 'Tab' || !(event.target instanceof Element)) return;
    event.target.setAttribute('data-touched', '');
    if (event.type === 'click') event.target.closest('button')?.setAttribute('data-pressed', '');
  };
  for (const type of ['click', 'pointerdown', 'keydown', 'beforeinput']) document.addEventListener(type, note, true);
}

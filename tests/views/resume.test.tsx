import { expect, it } from 'vitest';
import '../../src/ui/inline/resume.ts';

it('Fields that the browser emptied on the way back from its cache have their words again', async () => {
  document.body.innerHTML =
    '<input autocomplete="off" value="of course"><input autocomplete="off"><textarea>more</textarea>';
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  for (const field of fields) field.value = '';
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await expect.poll(() => fields.map(({ value }) => value)).toEqual(['of course', '', 'more']);
  document.body.replaceChildren();
});

import { expect, it } from 'vitest';
import '../../src/ui/inline/resume.ts';

it('Fields that the browser emptied on the way back from its cache have their words again', async () => {
  document.body.innerHTML =
    '<input autocomplete="off" value="of course"><input autocomplete="off"><textarea>more</textarea>';
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  for (const field of fields) field.value = '';
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  const values = () => fields.map(({ value }) => value);
  await expect.poll(values).toEqual(['of course', '', 'more']);
  // At times it takes its time, and by then somebody may have emptied one.
  const [first, , last] = fields;
  if (first) first.value = '';
  if (last) last.value = '';
  last?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(values).toEqual(['of course', '', '']);
  document.body.replaceChildren();
});

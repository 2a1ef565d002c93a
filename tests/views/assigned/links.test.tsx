import { describe, expect, it } from 'vitest';
import { packPayload } from '../../../src/formats/link/payload.ts';
import { acceptButton, openAssigned, payloadOf, title } from '../assigned-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';

freshBrowserForEachTest();

const field = () => page.getByLabelText('The link, or the whole email');
const openIt = () => page.getByRole('button', { name: 'Open the link' });

describe('A mangled link', () => {
  it.each<[string, (payload: string) => string]>([
    ['percent-encoded twice', (payload) => payload.replaceAll('.', '%252E').replaceAll('-', '%252D')],
    ['with a full stop behind it', (payload) => `${payload}.`],
    ['in brackets of a mail', (payload) => `${payload}%3E`],
    [
      'with the letters of ordinary base64',
      (payload) => payload.replace(/\..*\./, (body) => body.replaceAll('-', '+').replaceAll('_', '/')),
    ],
  ])('%s is repaired', async (_name, mangle) => {
    await openAssigned(mangle(await payloadOf()));
    await expect.element(acceptButton()).toBeVisible();
  });

  const otherLetter = (_all: string, before: string, letter: string): string => before + (letter === 'A' ? 'B' : 'A');

  it.each<[string, (payload: string) => string, RegExp]>([
    ['cut off', (payload) => payload.slice(0, -4), /This link is cut off/],
    ['with one letter changed', (payload) => payload.replace(/(.{30})(.)/, otherLetter), /This link is damaged/],
    ['with 8,193 characters', () => `assignment1.${'A'.repeat(8_172)}.a1b2c3d4`, /too long: it has 8,193 characters/],
    ['from a newer release', (payload) => payload.replace('assignment1', 'assignment2'), /newer version/],
    ['of nothing at all', () => 'whatever', /There’s no link in this text/],
  ])('%s is explained, and a whole mail can be pasted instead', async (_name, mangle, words) => {
    const payload = await payloadOf();
    await openAssigned(mangle(payload));
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    expect(location.hash).toBe('');
    const link = `${location.origin}/assignment/#${payload}`;
    const wrapped = link.replace(/.{60}/g, '$&=\r\n');
    await field().fill(`> Hello #team,\n> ${wrapped}\n> Maria`);
    await openIt().click();
    await expect.element(acceptButton()).toBeVisible();
    await expect.element(title()).toHaveFocus();
  });

  it('that the address got while the page was open is read as well', async () => {
    await openAssigned();
    await expect.element(title()).toHaveTextContent('Your assignments');
    location.hash = await payloadOf();
    await expect.element(acceptButton()).toBeVisible();
    expect(location.hash).toBe('');
  });

  it.each([
    ['carry', '/data/'],
    ['hand-in', '/trainer/team/'],
  ] as const)('of the kind %s is told where it belongs', async (kind, place) => {
    const payload = await packPayload(kind, 1, ['whatever']);
    await openAssigned(payload);
    await expect.element(title()).toHaveTextContent('This link belongs on another page');
    await expect.element(page.getByRole('link', { name: /^Open it/ })).toHaveAttribute('href', `${place}#${payload}`);
  });

  it('with an empty field says what is missing, at the field', async () => {
    await openAssigned();
    await openIt().click();
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveAccessibleDescription(/Nothing to open yet/);
  });
});

import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { packPayload } from '../../src/formats/link/payload.ts';
import { writeAssignmentPayload } from '../../src/team/assignment/assignment-link.ts';
import { assignmentOf } from '../team/asked-assignment.ts';
import { openLink, outlineOf } from './assigned.ts';
import { expect, type Page, test } from './page-test.ts';
import { add, fullBoard, linkTo, outcome, said } from './team-material.ts';

/** F14, F16 and F18: links that are too long, bombs, or made to harm, where a rep and a trainer open them. */

const HOSTILE = [
  'javascript:alert(1)',
  '//evil.example',
  '=1+1',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  '\r=1',
  '<img src=x onerror=alert(1)>',
];

/** Fragments by what is wrong with them, for a page that takes links of this kind. */
const badLinks = (kind: string): Record<string, { fragment: string; says: RegExp }> => ({
  'of 8,193 characters': {
    fragment: `${kind}1.${'A'.repeat(8_193 - kind.length - 2)}`,
    says: /too long|cut off|damaged/,
  },
  'of 2 million characters': { fragment: `${kind}1.${'A'.repeat(2_000_000)}`, says: /too long|cut off|damaged/ },
  'that inflates to 256 MB': {
    fragment: `${kind}1.${deflateRawSync(Buffer.alloc(256 * 1024 * 1024, 32), { level: 9 }).toString('base64url')}.00000000`,
    says: /too long|cut off|damaged/,
  },
  'that inflates to 4 MB within the length': {
    fragment: `${kind}1.${deflateRawSync(Buffer.alloc(4 * 1024 * 1024, 32), { level: 9 }).toString('base64url')}.00000000`,
    says: /more than 64 KB/,
  },
  'of bytes that are nothing': {
    fragment: `${kind}1.${randomBytes(300).toString('base64url')}.00000000`,
    says: /damaged/,
  },
  'with bad base64url': { fragment: `${kind}1.A.00000000`, says: /damaged/ },
});

/** As a person pastes: two million letters typed into a field would only show how slow a browser draws them. */
const paste = (page: Page, text: string): Promise<void> =>
  page.locator('#incoming').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

async function isAlive(page: Page): Promise<void> {
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
}

test('bad links of assignments are refused in words', async ({ page }) => {
  for (const [what, { fragment, says }] of Object.entries(badLinks('assignment'))) {
    await openLink(page, fragment);
    await expect(page.locator('main'), what).toContainText(says);
    await expect.poll(() => page.url().length, what).toBeLessThan(200);
    await isAlive(page);
  }
});

test('bad links of hand-ins are set aside in words, and good ones beside them land', async ({ page }) => {
  const material = await fullBoard(page, 2);
  for (const [what, { fragment, says }] of Object.entries(badLinks('hand-in'))) {
    await paste(page, `https://site.example/#${fragment}`);
    await expect(outcome(page), what).toContainText(says);
  }
  await add(page, await linkTo(material, 2));
  await expect(said(page)).toContainText('1 hand-in added.');
  await expect(page.locator('.grid tbody th')).toHaveCount(3);
});

test('hostile words in every field of an assignment are words and nothing else', async ({ page }) => {
  const course = await outlineOf(page);
  for (const words of HOSTILE) {
    const hostile = assignmentOf(course, { title: words, from: words, note: words });
    await openLink(page, await writeAssignmentPayload(hostile, course));
    await expect(page.locator('main')).toContainText(words.trim());
    const addresses = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.filter((address) => /javascript:|evil/.test(address))).toEqual([]);
  }
  await openLink(page, await packPayload('assignment', 1, HOSTILE));
  await expect(page.locator('main')).toContainText('has something in it that no version of this site writes');
});

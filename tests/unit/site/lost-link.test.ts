import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { linkKinds, pageOf } from '../../../src/formats/link/link-kinds.ts';
import { inlineScript } from '../../../src/site/inline-script.ts';

const pages = Object.fromEntries(linkKinds.map((kind) => [kind, `/base${pageOf(kind)}`]));

/** Where the script of the page for what is not there leads from an address; undefined where it stays. */
function leadsTo(address: string): string | undefined {
  let led: string | undefined;
  const place = { hidden: true, dataset: { lost: JSON.stringify(pages) }, querySelector: () => ({ href: '' }) };
  const { pathname, search, hash } = new URL(address, 'https://example.com');
  const replace = (to: string): void => {
    led = to;
  };
  runInNewContext(inlineScript('lost'), {
    document: { querySelector: () => place },
    location: { pathname, search, hash, replace },
  });
  expect(place.hidden).toBe(led === undefined);
  return led;
}

describe('The page for what is not there', () => {
  it.each([
    ['/base/assignment/%23assignment1.AbC-_.01234567', '/base/assignment/#assignment1.AbC-_.01234567'],
    ['/base/trainer/team/%2523hand-in1.AbC.01234567', '/base/trainer/team/#hand-in1.AbC.01234567'],
    ['/base/assignment%23assignment1.AbC.01234567?utm=x#y', '/base/assignment/#assignment1.AbC.01234567?utm=x#y'],
    ['/base/progress/%23carry1%2EAbC.01234567', '/base/data/#carry1%2EAbC.01234567'],
    ['/base/lessons/%23assignment1.AbC', '/base/assignment/#assignment1.AbC'],
  ])('leads on from %s', (address, page) => {
    expect(leadsTo(address)).toBe(page);
  });

  it.each(['/base/nowhere/', '/base/assignment/#assignment1.AbC', '/base/%23other1.AbC', '/base/%23constructor1.x'])(
    'stays at %s',
    (address) => {
      expect(leadsTo(address)).toBeUndefined();
    },
  );
});

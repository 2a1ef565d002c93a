import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../src/site/content-security-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string): string =>
  `<head><meta http-equiv="content-security-policy" content="the-policy"></head><body>${body}</body>`;
const policyOf = (html: string): string => /content="([^"]*)"/.exec(html)?.[1] ?? '';
const sourcesOf = (html: string, directive: string): string =>
  policyOf(html)
    .split(';')
    .find((part) => part.startsWith(directive)) ?? '';

describe('The policy of a page', () => {
  it('names what stands in the page itself, each once, and nothing else', () => {
    const html = withPolicy(
      page('<script>one()</script><style>a{}</style><script>one()</script><script type="module">two()</script>'),
      'index.html',
    );
    expect(sourcesOf(html, 'script-src')).toBe(`script-src 'self' ${hash('one()')} ${hash('two()')}`);
    expect(sourcesOf(html, 'style-src')).toBe(`style-src 'self' ${hash('a{}')}`);
  });

  it('leaves out files and data, which need no leave', () => {
    const html = withPolicy(
      page('<script type="module" src="/a.js"></script><script type="application/json">{"a":1}</script>'),
      'index.html',
    );
    expect(sourcesOf(html, 'script-src')).toBe("script-src 'self'");
  });

  it('allows nothing from elsewhere, and no text to become script', () => {
    const policy = policyOf(withPolicy(page(''), 'index.html'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  it('has to have a place', () => {
    expect(() => withPolicy('<html></html>', 'odd.html')).toThrow('odd.html has no place for the security policy');
  });
});

import { describe, expect, it } from 'vitest';
import { withShortScopes } from '../../../src/site/short-scopes.ts';

const scope = (of: string): string => `data-astro-cid-${of.padEnd(8, 'x')}`;
const page = (css: string, body: string): string => `<head><style>${css}</style></head><body>${body}</body>`;

describe('The scopes of a page', () => {
  it('are numbers, the same in a selector and in the elements that it means', () => {
    const html = withShortScopes(
      page(
        `.a[${scope('one')}]{color:red}p[${scope('two')}] b{color:red}`,
        `<i class="a" ${scope('one')}></i><p ${scope('two')}></p>`,
      ),
    );
    expect(html).toBe(page('.a[data-0]{color:red}p[data-1] b{color:red}', '<i class="a" data-0></i><p data-1></p>'));
  });

  it('leave out elements that no selector can mean', () => {
    const html = withShortScopes(
      page(
        `ul.a[${scope('one')}]>li[${scope('one')}]{}`,
        [
          `<ul class="b a" ${scope('one')}>`,
          `<li ${scope('one')}><b class="a" ${scope('one')} ${scope('two')}>x</b></li></ul>`,
          `<ul ${scope('one')}></ul>`,
        ].join(''),
      ),
    );
    expect(html).toContain('<ul class="b a" data-0><li data-0><b class="a">x</b></li></ul><ul></ul>');
  });

  it('stay where a selector asks for what a script may set later', () => {
    const html = withShortScopes(
      page(
        `[${scope('one')}][data-drawn]{}:is(a,b)[${scope('two')}]{}`,
        `<p ${scope('one')}></p><i ${scope('two')}></i>`,
      ),
    );
    expect(html).toContain('<p data-0></p><i data-1></i>');
  });

  it('touch neither scripts, nor data, nor what an attribute says', () => {
    const said = `<script type="application/json">{"a":"<p ${scope('one')}>"}</script><p title="a > b" lang=en>x ${scope('one')}</p>`;
    expect(withShortScopes(page('', said))).toBe(page('', said));
  });
});

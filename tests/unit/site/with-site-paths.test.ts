import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The function as a build for a site in a folder has it. */
async function servedFrom(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return (await import('../../../src/site/with-site-paths.ts')).withSitePaths;
}

const linked = (href: string) => ({
  id: 'a',
  correct: true,
  options: [{ why: ['See ', { tag: 'li', children: [{ tag: 'a', href, children: ['/it'] }] }] }],
});

describe('Content for a page', () => {
  it('has links inside the site with the folder that it is served from', async () => {
    const withSitePaths = await servedFrom('/training/');
    expect(withSitePaths(linked('/lessons/opening/#so'))).toEqual(linked('/training/lessons/opening/#so'));
  });

  it.each(['https://a.example/', 'mailto:a@b.example', '#so'])('has the link %s as it is', async (href) => {
    const withSitePaths = await servedFrom('/training/');
    expect(withSitePaths(linked(href))).toEqual(linked(href));
  });

  it('is the same on a site of its own', async () => {
    const withSitePaths = await servedFrom('/');
    expect(withSitePaths(linked('/lessons/opening/'))).toEqual(linked('/lessons/opening/'));
  });
});

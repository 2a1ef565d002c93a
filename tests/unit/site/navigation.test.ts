import { describe, expect, it } from 'vitest';
import { navigation } from '../../../src/site/navigation.ts';

const currentAt = (here: string) =>
  Object.fromEntries(
    navigation(here).flatMap(({ path, current }) => (current === undefined ? [] : [[path, current] as const])),
  );

describe('The navigation', () => {
  it('marks the page that it stands on', () => {
    expect(currentAt('/')).toEqual({ '/': 'page' });
    expect(currentAt('/library/')).toEqual({ '/library/': 'page' });
    expect(currentAt('/glossary/')).toEqual({ '/glossary/': 'page' });
  });

  it.each(['/lessons/opening/', '/modules/basics/', '/paths/', '/paths/starter/', '/training/lessons/opening/'])(
    'counts %s as a part of the library',
    (here) => {
      expect(currentAt(here)).toEqual({ '/library/': 'true' });
    },
  );

  it.each(['/data/', '/record/', '/training/data/'])('counts %s as a part of the progress', (here) => {
    expect(currentAt(here)).toEqual({ '/progress/': 'true' });
  });

  it.each(['/trainer/team/', '/trainer/guides/lessons-of-a-call/', '/training/trainer/assign/'])(
    'counts %s as a part of the team',
    (here) => {
      expect(currentAt(here)).toEqual({ '/trainer/': 'true' });
    },
  );

  it('marks nothing on a page that belongs to none of its places', () => {
    expect(currentAt('/about/')).toEqual({});
  });
});

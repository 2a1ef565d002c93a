import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberedHint } from '../../../src/device/progress-hint.ts';

afterEach(() => vi.unstubAllGlobals());

/** The hint where the browser kept this text, or will not say. */
function remembered(getItem: () => string | null) {
  vi.stubGlobal('document', { documentElement: { dataset: { base: '/' } } });
  vi.stubGlobal('localStorage', { getItem });
  return rememberedHint();
}

describe('What was remembered of progress', () => {
  const resume = { kind: 'next', title: 'Two', href: '/lessons/two/', left: 'One exercise left.' };

  it('is the status of each lesson and where to go on', () => {
    const hint = { lessons: { one: { status: 'complete', answered: 3 } }, resume };
    expect(remembered(() => JSON.stringify(hint))).toEqual(hint);
  });

  it('leaves out lessons as the first release remembered them, which had no status', () => {
    const lessons = { one: [3, 3, true], two: { status: 'started', answered: 1 } };
    expect(remembered(() => JSON.stringify({ lessons, resume }))).toEqual({ lessons: { two: lessons.two }, resume });
  });

  it.each(['', '{', 'null', '7', '[]', '{"lessons":null}'])('is nothing when it reads %s', (text) => {
    expect(remembered(() => text)).toEqual({ lessons: {} });
  });

  it('is nothing where the browser keeps nothing', () => {
    const denied = (): never => {
      throw new Error('denied');
    };
    expect(remembered(denied)).toEqual({ lessons: {} });
  });
});

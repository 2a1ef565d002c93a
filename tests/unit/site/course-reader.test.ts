import { describe, expect, it, vi } from 'vitest';
import { currentCourse, forgetCourse } from '../../../src/site/course-reader.ts';

/** A way to read that gives something new each time, and a folder that no other test knows. */
function reader() {
  const folder = `/nowhere/${crypto.randomUUID()}`;
  const read = vi.fn(() => ({ course: undefined, drafts: [], problems: [], advice: [] }));
  return { folder, read, ask: () => currentCourse(folder, read) };
}

describe('The course', () => {
  it('is read once, whoever asks', () => {
    const { folder, read, ask } = reader();
    const first = ask();
    expect(ask()).toBe(first);
    expect(read.mock.calls).toEqual([[folder]]);
  });

  it('is one for all copies of the module in a process, as the pages’ copy is not the configuration’s', async () => {
    const { folder, read, ask } = reader();
    const first = ask();
    vi.resetModules();
    const copy = await import('../../../src/site/course-reader.ts');
    expect(copy.currentCourse).not.toBe(currentCourse);
    expect(copy.currentCourse(folder, read)).toBe(first);
    copy.forgetCourse(folder);
    expect(ask()).not.toBe(first);
  });

  it('is read anew by who asks first after a change, however many files changed', () => {
    const { folder, read, ask } = reader();
    const first = ask();
    forgetCourse(folder);
    forgetCourse(folder);
    expect(read).toHaveBeenCalledTimes(1);
    const second = ask();
    expect(second).not.toBe(first);
    expect(ask()).toBe(second);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is told apart from that of another folder', () => {
    const [one, other] = [reader(), reader()];
    const first = one.ask();
    expect(other.ask()).not.toBe(first);
    forgetCourse(other.folder);
    expect(one.ask()).toBe(first);
  });

  it('is read again when reading failed', () => {
    const { read, ask } = reader();
    read.mockImplementationOnce(() => {
      throw new Error('A file went away.');
    });
    expect(ask).toThrow('A file went away.');
    expect(ask()).toBe(ask());
    expect(read).toHaveBeenCalledTimes(2);
  });
});

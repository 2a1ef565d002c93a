import { describe, expect, it, vi } from 'vitest';
import { CopyKeeper } from '../../../src/log/copy-keeper.ts';
import { openMemoryCopy } from '../../contract/memory-copy.ts';

const event = (id: string) => ({ id, at: 0, device: 'd', type: 'lesson-sung' });

describe('What is known of the second copy', () => {
  it('is nothing while there is none', async () => {
    const keeper = new CopyKeeper();
    expect(await keeper.read([])).toEqual([]);
    expect(await keeper.write([event('a')])).toBeUndefined();
    expect([keeper.state, keeper.has('a')]).toEqual(['unknown', false]);
  });

  it('is written only after it has been read', async () => {
    const [keeper, copy] = [new CopyKeeper(), openMemoryCopy()];
    keeper.attach(copy);
    expect(await keeper.write([event('a')])).toBeUndefined();
    expect(copy.text).toBe('');
    expect(await keeper.read([])).toEqual([]);
    expect(await keeper.write([event('a')])).toBe(true);
    expect([keeper.state, keeper.has('a')]).toEqual(['kept', true]);
    expect(await keeper.write([event('a')])).toBe(true);
    expect(copy.appends).toBe(1);
  });

  it('is compared with what is known: gives what only it has, and takes then what it lacks, and nothing else', async () => {
    const [keeper, copy] = [new CopyKeeper(), openMemoryCopy()];
    await copy.append([event('a'), event('b')]);
    keeper.attach(copy);
    expect(await keeper.read([event('b'), event('c')])).toEqual([event('a')]);
    expect(['a', 'b', 'c'].map((id) => keeper.has(id))).toEqual([true, true, false]);
    const append = vi.spyOn(copy, 'append');
    expect(await keeper.write([event('a'), event('b'), event('c')])).toBe(true);
    expect(append.mock.calls).toEqual([[[event('c')]]]);
  });

  it('keeps an event from being written twice, also by two writers at once', async () => {
    const [keeper, copy] = [new CopyKeeper(), openMemoryCopy()];
    keeper.attach(copy);
    await keeper.read([]);
    const both = [keeper.write([event('a'), event('b')]), keeper.write([event('b'), event('c')])];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect((await copy.read()).events).toEqual([event('a'), event('b'), event('c')]);
  });

  it.each([
    [2_000, [2_000]],
    [4_200, [2_000, 2_000, 200]],
  ])('is written with %d events in portions of %j', async (count, portions) => {
    const [keeper, copy] = [new CopyKeeper(), openMemoryCopy()];
    const append = vi.spyOn(copy, 'append');
    keeper.attach(copy);
    await keeper.read([]);
    expect(await keeper.write(Array.from({ length: count }, (_, index) => event(`${index}`)))).toBe(true);
    expect(append.mock.calls.map(([events]) => events.length)).toEqual(portions);
  });

  it('is not that an event is there before it is on disk', async () => {
    const [keeper, copy] = [new CopyKeeper(), openMemoryCopy()];
    keeper.attach(copy);
    await keeper.read([]);
    copy.fault = new Error('No room.');
    const both = [keeper.write([event('a')]), keeper.write([event('a')])];
    expect(keeper.has('a')).toBe(false);
    expect(await Promise.all(both)).toEqual([false, false]);
    copy.fault = undefined;
    expect(await keeper.write([event('a')])).toBe(true);
  });
});

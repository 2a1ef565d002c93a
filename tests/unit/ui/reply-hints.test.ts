import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { lessonsAskedAgain, replyHints } from '../../../src/ui/assigned/reply-hints.ts';
import { answered } from '../projections/happened.ts';
import { kept, replied, work } from '../team/reply/replied.ts';

const lessons = [{ id: 'opening', aliases: [], title: 'Opening well', required: ['first', 'letter'] }];
const stems = new Map([['opening/letter', 'Write the letter.']]);
const read = { id: 'read', at: 4, device: 'device-1', type: 'reply-read' as const, reply: replied.id };
const told = (events: readonly LearningEvent[], known = stems) =>
  replyHints(events, lessons, known).map(
    ({ title, words, step }) => `${title} (${words}). ${step.words}: ${step.href}`,
  );

beforeEach(() => vi.stubGlobal('document', { documentElement: { lang: 'en' } }));
afterEach(() => void vi.unstubAllGlobals());

describe('Today', () => {
  it('shows a reply until it was read, then what it asks for until that was answered again', () => {
    const events = [...work, kept(3)];
    expect(told(events)).toMatchInlineSnapshot(`
      [
        "A reply from Maria Okafor (On “Before the spring fair”, December 3, 2026). Read it: /assignment/#reply/01938a6e-7c00-7000-8000-00000000000b",
      ]
    `);
    expect(lessonsAskedAgain(events, lessons)).toEqual([]);
    expect(told([...events, read])).toMatchInlineSnapshot(`
      [
        "Once more: Write the letter. (Maria Okafor asks for it, in the reply on “Before the spring fair”). Answer it again: /lessons/opening/#letter",
      ]
    `);
    expect(lessonsAskedAgain([...events, read], lessons)).toEqual(['opening']);
    expect(told([...events, read, answered(5, 'opening/letter')])).toEqual([]);
  });

  it('names the lesson where the question could not be fetched, or all of it is asked for', () => {
    const whole = { ...replied, id: 'whole', edition: 2, again: ['opening'] };
    expect(told([...work, kept(3), read], new Map())[0]).toMatch(/^Once more: “Opening well”/);
    expect(told([...work, kept(3, whole), { ...read, reply: 'whole' }])[0]).toMatch(
      /^Once more: “Opening well” .* Open the lesson: \/lessons\/opening\/$/,
    );
  });
});

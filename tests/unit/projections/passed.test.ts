import { describe, expect, it } from 'vitest';
import { hashesBySection, textRevision } from '../../../src/catalog/paragraphs.ts';
import type { LearningEvent } from '../../../src/log/event.ts';
import { hasNews, isReworded, type PassableLesson, passed } from '../../../src/projections/passed.ts';
import { standingEvents } from '../../../src/projections/standing.ts';
import { answered, opened, passedAs, recalled, reset, undone } from './happened.ts';

const block = (hash: string) => ({ hash, words: 10 });
const text = [{ fragment: 'top', title: '', blocks: [block('aaaaa'), null, block('bbbbb')] }];
const sections = hashesBySection(text);
const lesson: PassableLesson = {
  id: 'opening',
  aliases: ['call-one'],
  required: ['a', 'b'],
  revision: 'a1b2c3d4',
  text: textRevision(text),
  wordings: [
    ['a', 'a1b2c3d4'],
    ['b', 'a1b2c3d4'],
    ['extra', 'a1b2c3d4'],
  ],
};
const done: LearningEvent[] = [answered(1, 'opening/a'), answered(2, 'call-one/b', 0)];
const noted = passedAs(3, 'opening', sections);
const reworded = (...ids: string[]): PassableLesson => ({
  ...lesson,
  revision: 'ffffffff',
  wordings: lesson.wordings.map(([id, revision]) => [id, ids.includes(id) ? 'ffffffff' : revision]),
});

const news = (events: readonly LearningEvent[], now = lesson): boolean => hasNews(passed(events, now), now);

describe('What was passed of a lesson', () => {
  it('is nothing while it is not complete, whatever was answered in an earlier wording', () => {
    expect(passed([answered(1, 'opening/a')], reworded('a'))).toEqual({
      noted: undefined,
      isComplete: false,
      changed: [],
      added: [],
    });
    expect(news([answered(1, 'opening/a')], reworded('a'))).toBe(false);
  });

  it('is to be noted once it is complete, and then no more', () => {
    expect(news(done)).toBe(true);
    expect(news([...done, noted])).toBe(false);
    expect(passed([...done, noted], lesson)).toEqual({ noted, isComplete: true, changed: [], added: [] });
  });

  it('is to be noted of a lesson that asks for nothing, once it was opened', () => {
    const preface = { ...lesson, required: [], wordings: [] };
    expect(news([], preface)).toBe(false);
    expect(news([opened(1, 'opening')], preface)).toBe(true);
  });

  it('is found under an earlier id, and the newest counts', () => {
    const later = passedAs(9, 'call-one', { top: ['ccccc'] });
    expect(passed([...done, noted, later], lesson).noted).toBe(later);
    expect(isReworded(passed([...done, noted, later], lesson), lesson)).toBe(true);
    expect(isReworded(passed([...done, later, noted], lesson), lesson)).toBe(false);
  });

  it('does not depend on the order in which sections were noted', () => {
    const two = [...text, { fragment: 'end', title: 'End', blocks: [block('ccccc')] }];
    const before = passedAs(3, 'opening', { end: ['ccccc'], top: ['aaaaa', 'bbbbb'] });
    expect(news([...done, before], { ...lesson, text: textRevision(two) })).toBe(false);
  });

  it('is gone after a reset of the lesson, and back when that is undone', () => {
    const gone = reset(4, 'lesson', 'opening', 'call-one');
    expect(passed(standingEvents([...done, noted, gone]), lesson).noted).toBeUndefined();
    expect(passed(standingEvents([...done, noted, gone, undone(5, gone)]), lesson).noted).toBe(noted);
  });
});

describe('Questions that changed since', () => {
  it('are those whose last answer was given to an earlier wording, optional ones too', () => {
    const events = [...done, answered(3, 'opening/extra'), noted];
    expect(passed(events, reworded('b', 'extra')).changed).toEqual(['b', 'extra']);
    expect(news(events, reworded('b'))).toBe(true);
  });

  it('are told by the answers alone, for who passed before it was noted', () => {
    expect(passed(done, reworded('a')).changed).toEqual(['a']);
  });

  it('are settled by an answer in the lesson, and by none in review', () => {
    const again = { revision: 'ffffffff' };
    expect(passed([...done, noted, { ...answered(5, 'opening/a', 0), ...again }], reworded('a')).changed).toEqual([]);
    expect(passed([...done, noted, { ...recalled(5, 'opening/a'), ...again }], reworded('a')).changed).toEqual(['a']);
  });

  it('are told by the newest answer under any id of the lesson', () => {
    const under = { ...answered(5, 'call-one/a'), revision: 'ffffffff' };
    expect(passed([...done, noted, under], reworded('a')).changed).toEqual([]);
    expect(passed([{ ...under, at: 0 }, ...done, noted], reworded('a')).changed).toEqual(['a']);
  });

  it('that were never answered have not changed', () => {
    expect(passed([...done, noted], reworded('extra')).changed).toEqual([]);
  });
});

describe('Questions that are new since', () => {
  const longer = { ...lesson, required: ['a', 'b', 'c'], wordings: [...lesson.wordings, ['c', 'a1b2c3d4'] as const] };

  it('are required ones without an answer', () => {
    expect(passed([...done, noted], longer)).toMatchObject({ isComplete: false, added: ['c'], changed: [] });
    expect(news([...done, noted], longer)).toBe(true);
    expect(passed([...done, noted, answered(5, 'opening/c', 0)], longer)).toMatchObject({
      isComplete: true,
      added: [],
    });
  });

  it('are none that were taken back to be answered anew', () => {
    const events = standingEvents([...done, noted, reset(5, 'exercise', 'opening/a', 'call-one/a')]);
    expect(passed(events, lesson)).toMatchObject({ isComplete: false, added: [] });
    expect(news(events)).toBe(false);
  });

  it('are not known where nothing was noted', () => {
    expect(passed(done, longer)).toMatchObject({ isComplete: false, added: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { indexCourse, indexDocuments } from '../../../src/search/build/course-index.ts';
import { lessonDocuments } from '../../../src/search/build/documents.ts';
import type { Stretch } from '../../../src/search/read/excerpt.ts';
import { findPlaces } from '../../../src/search/read/find-places.ts';
import { nearestSituations } from '../../../src/search/read/nearest-situation.ts';
import { openFiles, realCourse } from './in-memory.ts';
import { place } from './place.ts';

const course = realCourse();
const open = await openFiles(course);
const find = (input: string, most = 10) => findPlaces(open, input, { most });

describe('Finding places', () => {
  it('keeps to a quoted phrase', async () => {
    const { all, some } = await find('"send me the brochure"');
    expect(all.map(({ document }) => document.lesson)).toEqual(
      expect.arrayContaining(['diagnose-before-you-prescribe']),
    );
    const texts = all.map(({ document }) => JSON.stringify(document).toLowerCase());
    expect(texts.every((text) => text.includes('send me the brochure'))).toBe(true);
    expect(some).toEqual([]);
  });

  it('finds British spelling, with and without a hyphen', async () => {
    const addresses = async (input: string) => (await find(input)).all.map(({ document }) => document.address).sort();
    expect(await addresses('apologise ')).toEqual(await addresses('apologize '));
    expect(await addresses('e-mail ')).toEqual(await addresses('email '));
  });

  it('reads “how do I” as asking for advice, not as words to be found', async () => {
    const addresses = async (input: string) => (await find(input)).all.map(({ document }) => document.address);
    expect(await addresses('how do I rehearse a call')).toEqual(await addresses('rehearse a call'));
    expect(await addresses('how to')).toEqual(await addresses('how to '));
    expect((await find('how to')).allCount).toBeGreaterThan(0);
  });

  it('says what a slip was read as', async () => {
    expect((await find('comoditization ')).corrected).toMatchObject([
      { typed: 'comoditization', words: ['commoditization'] },
    ]);
  });

  it('marks the words and leads to them', async () => {
    const [place] = (await find('sandbagging hero')).all;
    expect(place?.path).toMatch(/^\/lessons\/set-the-bar\/#a-promise-has-four-parts:~:text=/);
    const marks = place?.excerpt.stretches.filter(({ isHit }) => isHit).map(({ text }) => text);
    expect(marks).toEqual(['Sandbagging', 'hero']);
  });

  it('marks two words that mean one thing only where they stand side by side', async () => {
    const cold = place('cold', [], ['Nobody wants a cold call.', 'A call from the cold, and then another call.']);
    const library = indexDocuments([{ ...cold, heading: 'Cold calls, and a call' }], [['prospecting', 'cold call']]);
    const [found] = (await findPlaces(await openFiles(library), 'prospecting', { most: 1 })).all;
    const marks = (stretches: readonly Stretch[] = []) =>
      stretches.filter(({ isHit }) => isHit).map(({ text }) => text);
    expect(marks(found?.excerpt.stretches)).toEqual(['cold', 'call']);
    expect(marks(found?.heading)).toEqual(['Cold', 'calls']);
  });

  it('offers places with some of the words where few have all', async () => {
    const { all, some } = await find('sandbagging orchestra');
    expect(all).toEqual([]);
    expect(some.length).toBeGreaterThan(1);
  });

  it('leaves out what a filter does not want', async () => {
    const lessons = await open.lessons();
    const { all } = await findPlaces(open, 'trust', { most: 20, isWanted: (at) => lessons[at] === 'set-the-bar' });
    expect(new Set(all.map(({ document }) => document.lesson))).toEqual(new Set(['set-the-bar']));
  });
});

it('Every line that a buyer says can be found at its lesson', async () => {
  const lost: string[] = [];
  const lines = readCourse('content').course?.modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ id, buyerSays }) => buyerSays.map((line) => ({ id, line }))),
  );
  for (const { id, line } of lines ?? []) {
    const { all, some } = await find(line, 5);
    if (![...all, ...some].some(({ document }) => document.lesson === id)) lost.push(`${id}: ${line}`);
  }
  expect(lost).toEqual([]);
});

it('A buyer’s line stands where it is answered, or with the lesson as a whole', () => {
  const lesson = readCourse('tests/fixtures/course').course?.modules[0]?.lessons[0];
  const documents = lesson ? lessonDocuments(lesson) : [];
  const said = documents.flatMap(({ says }) => says);
  expect(lesson?.buyerSays.filter((line) => !said.some((other) => other.includes(line.slice(0, 8))))).toEqual([]);
  expect(documents[0]?.kind).toBe('lesson');
});

it('The nearest situation shares the most letters', () => {
  const situations = ['We are fine.', 'What does it cost?', 'Who are you?'].map((says) => ({ says, path: says }));
  expect(nearestSituations('costs???', situations, 1)).toMatchObject([{ says: 'What does it cost?' }]);
});

it('What people ask in other words leads to the place, and is never shown', async () => {
  const course = readCourse('tests/fixtures/course').course;
  if (!course) throw new Error('The fixture course can’t be read.');
  const fixture = await openFiles(indexCourse(course));
  const { all } = await findPlaces(fixture, 'icebreaker', { most: 10 });
  expect(all.map(({ document }) => document.address)).toEqual(['opening-well#the-idea']);
  expect(JSON.stringify(all)).not.toContain('icebreaker');
});

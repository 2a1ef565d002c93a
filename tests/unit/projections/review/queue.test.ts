import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { isDue, isMissed, lastAsked } from '../../../../src/projections/review/cards.ts';
import { HIGHEST_LIMIT } from '../../../../src/projections/review/day.ts';
import { DAY } from '../../../../src/projections/review/memory.ts';
import { type ReviewScope, reviewQueue } from '../../../../src/projections/review/queue.ts';
import { answered, recalled } from '../happened.ts';
import { cardOf, cardsAt, lesson, NOW, TODAY } from './small-deck.ts';

const ago = (days: number): number => NOW - days * DAY;
const asked = (events: readonly StoredEvent[], scope: ReviewScope = { kind: 'due' }, most = 12) =>
  reviewQueue(cardsAt(events), scope, most, TODAY).map((ask) => [ask.question, ask.asked]);
const questions = (events: readonly StoredEvent[], scope?: ReviewScope, most?: number) =>
  asked(events, scope, most).map(([question]) => question);

describe('What is due', () => {
  it('is what comes back before the day is over, though not at this hour', () => {
    const card = cardOf('one/a', [answered(ago(2) + DAY / 4, 'one/a')]);
    expect(card.memory.dueAt).toBe(NOW + DAY / 4);
    expect(isDue(card, TODAY.until)).toBe(true);
    expect(isDue(card, NOW)).toBe(false);
  });

  it('begins with what was wrong though sure, then goes on with what is most likely still known', () => {
    const sureWrong = { ...answered(ago(200), 'four/b', 0), confidence: 'sure' as const };
    const [lately, longAgo] = [answered(ago(5), 'two/a'), answered(ago(60), 'three/a')];
    expect(questions([longAgo, sureWrong, lately])).toEqual(['four/b', 'two/a', 'three/a']);
  });

  it('is no more than there may be, and nothing where there may be none', () => {
    const events = [answered(ago(5), 'one/a'), answered(ago(5), 'two/a'), answered(ago(5), 'three/a')];
    expect(questions(events, { kind: 'due' }, 2)).toHaveLength(2);
    expect(questions(events, { kind: 'due' }, 0)).toEqual([]);
    expect(questions(events, { kind: 'due' }, -3)).toEqual([]);
  });

  it('can be 5,000 questions', () => {
    const deck = Array.from({ length: 2_500 }, (_, index) => lesson(`l${index}`, { module: `m${index % 6}` }));
    const events = deck.flatMap(({ id }) => [answered(ago(9), `${id}/a`), answered(ago(9), `${id}/b`)]);
    const cards = cardsAt(events, NOW, deck);
    expect(cards).toHaveLength(5_000);
    expect(reviewQueue(cards, { kind: 'due' }, 12, TODAY)).toHaveLength(12);
    expect(reviewQueue(cards, { kind: 'due' }, HIGHEST_LIMIT, TODAY)).toHaveLength(HIGHEST_LIMIT);
  });
});

describe('At any time a learner can ask for', () => {
  const events = [
    answered(ago(1), 'one/a', 0),
    answered(ago(1), 'two/a'),
    answered(ago(0.5), 'three/a', 0),
    answered(ago(0.2), 'four/a'),
  ];

  it('what was wrong the last time', () => {
    expect(questions(events, { kind: 'missed' }).toSorted()).toEqual(['one/a', 'three/a']);
    expect(questions([...events, recalled(NOW, 'one/r1', { standsFor: 'one/a' })], { kind: 'missed' })).toEqual([
      'three/a',
    ]);
  });

  it('a module, what comes back first to begin with', () => {
    expect(questions(events, { kind: 'module', module: 'more' })).toEqual(['three/a', 'four/a']);
    expect(questions(events, { kind: 'module', module: 'gone' })).toEqual([]);
  });

  it('more, though it is not due', () => {
    expect(questions(events, { kind: 'more' }, 3)).toHaveLength(3);
  });
});

describe('Asked in the place of a question', () => {
  const first = answered(ago(30), 'one/a');
  const turn = (days: number, exercise: string) => recalled(ago(days), exercise, { standsFor: 'one/a' });

  it('is a sibling of the same objective first, then the others, those of mixed sets too', () => {
    expect(asked([first])).toEqual([['one/a', 'one/r1']]);
    expect(asked([first, turn(28, 'one/r1')])).toEqual([['one/a', 'one/r2']]);
    expect(asked([first, turn(28, 'one/r1'), turn(26, 'one/r2')])).toEqual([['one/a', 'mixed/x']]);
  });

  it('is the question itself once all of them were asked since', () => {
    const since = [turn(28, 'one/r1'), turn(26, 'one/r2'), turn(24, 'mixed/x')];
    expect(asked([first, ...since], { kind: 'more' })).toEqual([['one/a', 'one/a']]);
    expect(asked([first, ...since, turn(22, 'one/a')], { kind: 'more' })).toEqual([['one/a', 'one/r1']]);
  });

  it('is not the question itself when it was asked under an earlier name of its lesson', () => {
    const since = [turn(28, 'one/r1'), turn(26, 'old-one/r2'), turn(24, 'mixed/x'), turn(22, 'old-one/a')];
    expect(asked([first, ...since], { kind: 'more' })).toEqual([['one/a', 'one/r1']]);
  });

  it('is the question itself where there is nothing else', () => {
    expect(asked([answered(ago(9), 'three/a')])).toEqual([['three/a', 'three/a']]);
  });

  it('is never the same twice in a session', () => {
    const both = [
      answered(ago(9), 'one/a'),
      answered(ago(9), 'one/b'),
      answered(ago(9), 'two/a'),
      answered(ago(9), 'two/b'),
    ];
    const all = asked(both).map(([, address]) => address);
    expect(new Set(all).size).toBe(4);
  });

  it('counts as asked for the other lessons that have it', () => {
    const shared = recalled(ago(5), 'mixed/x', { standsFor: 'one/a' });
    expect(lastAsked(cardsAt([first, shared])).get('mixed/x')).toBe(ago(5));
    const two = [answered(ago(40), 'two/a'), recalled(ago(38), 'two/r1', { standsFor: 'two/a' })];
    expect(asked([first, shared, ...two]).find(([question]) => question === 'two/a')).toEqual(['two/a', 'mixed/y']);
  });
});

it('A question counts as missed until it was right', () => {
  const wrong = answered(ago(9), 'one/a', 0);
  expect(isMissed(cardOf('one/a', [wrong]))).toBe(true);
  expect(isMissed(cardOf('one/a', [wrong, recalled(ago(1), 'one/r1', { standsFor: 'one/a' })]))).toBe(false);
});

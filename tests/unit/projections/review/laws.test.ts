import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { placeOf } from '../../../../src/log/order.ts';
import { isDue, lastAsked } from '../../../../src/projections/review/cards.ts';
import { HIGHEST_LIMIT, reviewDay, USUAL_LIMIT } from '../../../../src/projections/review/day.ts';
import { learnedLessons } from '../../../../src/projections/review/learned.ts';
import { chanceOfRecall, DAY } from '../../../../src/projections/review/memory.ts';
import { type Ask, reviewQueue } from '../../../../src/projections/review/queue.ts';
import { runs } from '../../runs.ts';
import { recalled, reset } from '../happened.ts';
import { histories, limited, practice, questions, wrongly } from './histories.ts';
import { cardOf, cardsAt, NOW, smallDeck, standing, TODAY } from './small-deck.ts';

/** The last at which an event may stand. */
const LAST_PLACE = 8e15;
const dayOf = (events: Iterable<StoredEvent>) => reviewDay(standing(events), cardsAt(events), TODAY);
const lessonOf = ({ question }: Ask): string => question.split('/')[0] ?? '';
const law = <T>(over: fc.Arbitrary<T>, holds: (drawn: T) => void): void =>
  fc.assert(
    fc.property(over, (drawn) => void holds(drawn)),
    { numRuns: runs() },
  );

describe('For any history, what comes back', () => {
  it('does not depend on the order of arrival', () => {
    const arrivals = histories.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    law(arrivals, ([events, shuffled]) => {
      expect(cardsAt(shuffled)).toEqual(cardsAt(events));
      expect(dayOf(shuffled)).toEqual(dayOf(events));
    });
  });

  it('is the same on two devices once each has what the other had', () => {
    const merges = histories.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events), fc.subarray(events)));
    law(merges, ([events, phone, laptop]) => {
      const merged = (first: readonly StoredEvent[], second: readonly StoredEvent[]): StoredEvent[] => [
        ...new Map([...first, ...second].map((event) => [event.id, event])).values(),
      ];
      expect(dayOf(merged(phone, laptop))).toEqual(dayOf(merged(laptop, phone)));
      expect(dayOf(merged(merged(phone, laptop), events))).toEqual(dayOf(events));
    });
  });

  it('does not depend on what the devices are called', () => {
    const calledAnew = (events: readonly StoredEvent[]): StoredEvent[] =>
      events.map((event) => ({ ...event, device: `the ${event.device}` }));
    law(histories, (events) => expect(dayOf(calledAnew(events))).toEqual(dayOf(events)));
  });

  it('has times and chances that are numbers, and is due a day after it was met at the earliest, a year at the latest', () => {
    law(histories, (events) => {
      for (const { memory, encounters } of cardsAt(events)) {
        expect(Object.values(memory).every(Number.isFinite)).toBe(true);
        expect(memory.dueAt - memory.at).toBeGreaterThanOrEqual(DAY);
        expect(memory.dueAt - memory.at).toBeLessThanOrEqual(365 * DAY);
        const chance = chanceOfRecall(memory, NOW);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        const times = encounters.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(Math.max(...times)).toBeLessThanOrEqual(NOW);
      }
    });
  });

  it('is all due within a year, whatever clocks said', () => {
    law(practice, (events) => {
      const later = NOW + 366 * DAY;
      const cards = cardsAt(events, later);
      expect(cards).toHaveLength(cardsAt(events).length);
      expect(cards.filter((card) => !isDue(card, later))).toEqual([]);
    });
  });

  it('is as if the clock had been right, when it was wrong for one answer of a whole row', () => {
    const row = Array.from({ length: 8 }, (_, index) => recalled(NOW - (100 - 10 * index) * DAY, 'one/a'));
    law(fc.tuple(fc.integer({ min: 1, max: 6 }), wrongly), ([index, at]) => {
      const told = row.map((event, each) => (each === index ? { ...event, at, sortAt: event.at } : event));
      // A time that is ahead has no place before its own, so what followed it stands after that.
      const after = told.map((event, each) =>
        each > index ? { ...event, sortAt: Math.max(event.at, at + each) } : event,
      );
      const { memory, encounters } = cardOf('one/a', after);
      expect(memory.at).toBe(row.at(-1)?.at);
      expect(encounters.length).toBeGreaterThanOrEqual(row.length - 1);
    });
  });

  it('is no more than the limit leaves, and never two of one lesson in a row unless there is but one', () => {
    law(histories, (events) => {
      const { asks, due, limit, daysBehind, nextAt } = dayOf(events);
      const lessons = new Set(
        cardsAt(events)
          .filter((card) => isDue(card, TODAY.until))
          .map(({ lesson }) => lesson.id),
      );
      expect(asks.length).toBeLessThanOrEqual(Math.min(limit, due, HIGHEST_LIMIT));
      expect(asks.length > 0 || due === 0 || doneToday(events) >= limit).toBe(true);
      expect(asks.filter((ask, index) => index > 0 && lessonOf(ask) === lessonOf(asks[index - 1] ?? ask))).toHaveLength(
        lessons.size === 1 ? Math.max(0, asks.length - 1) : 0,
      );
      expect(new Set(asks.map(({ question }) => question)).size).toBe(asks.length);
      expect(new Set(asks.map(({ asked }) => asked)).size).toBe(asks.length);
      expect(daysBehind * limit).toBeGreaterThanOrEqual(limit === 0 ? 0 : due - asks.length);
      expect(nextAt === undefined || nextAt > TODAY.until).toBe(true);
    });
  });

  it('is asked by whatever was asked longest ago, never by itself while there is another that was not', () => {
    const wanted = fc.tuple(histories, fc.constantFrom('due' as const, 'missed' as const, 'more' as const));
    law(wanted, ([events, kind]) => {
      const cards = cardsAt(events);
      const times = lastAsked(cards);
      const timeOf = (address: string): number => times.get(address) ?? Number.NEGATIVE_INFINITY;
      const asks = reviewQueue(cards, { kind }, USUAL_LIMIT, TODAY);
      const taken = new Set<string>();
      for (const { asked, question } of asks) {
        const lesson = smallDeck.find(({ id }) => id === question.split('/')[0]);
        const free = lesson?.siblings.map(({ address }) => address).filter((address) => !taken.has(address)) ?? [];
        expect([...free, question]).toContain(asked);
        if (asked === question) expect(free.filter((each) => timeOf(each) <= timeOf(question))).toEqual([]);
        else expect(timeOf(asked)).toBe(Math.min(...free.map(timeOf)));
        taken.add(asked);
      }
    });
  });

  it('is met once more by an answer in its place', () => {
    law(fc.tuple(practice, questions), ([events, standsFor]) => {
      const address = standsFor.replace('old-one', 'one').replace(/third|drei/, 'three');
      if (address === 'three/b') return;
      const earlier = events.filter(({ at }) => at < NOW - DAY || at > NOW + 400 * DAY);
      const last = Math.max(NOW, ...earlier.map(placeOf));
      if (last === LAST_PLACE) return;
      const now = { ...recalled(NOW, 'four/r9', { standsFor, score: 0 }), sortAt: last + 1 };
      const { memory, encounters } = cardOf(address, [...earlier, now]);
      expect(encounters.at(-1)).toMatchObject({ asked: 'four/r9', outcome: 'wrong', at: NOW });
      expect(memory.at).toBe(NOW);
    });
  });

  it('is gone after a reset, with what was asked in its place', () => {
    const last = { id: 'the last', sortAt: LAST_PLACE };
    law(histories, (events) => {
      const left = cardsAt([...events, { ...reset(NOW, 'lesson', 'one', 'old-one'), ...last }]);
      expect(left.filter(({ lesson }) => lesson.id === 'one')).toEqual([]);
      expect(cardsAt([...events, { ...reset(NOW, 'everything'), ...last }])).toEqual([]);
    });
  });

  it('makes no more of a lesson known than it has', () => {
    law(histories, (events) => {
      for (const { known, questions: all } of learnedLessons(cardsAt(events), smallDeck).values())
        expect(known).toBeLessThanOrEqual(all);
    });
  });

  it('leaves nothing to ask at a limit of nothing, and no more than anybody can do at a huge one', () => {
    law(fc.tuple(practice, fc.nat({ max: Number.MAX_SAFE_INTEGER })), ([events, count]) => {
      expect(dayOf([...events, { ...limited(NOW, 0), sortAt: LAST_PLACE }])).toMatchObject({
        asks: [],
        daysBehind: 0,
        limit: 0,
      });
      const limit = Math.min(HIGHEST_LIMIT, count);
      expect(dayOf([...events, { ...limited(NOW, count), sortAt: LAST_PLACE }]).limit).toBe(limit);
    });
  });
});

const doneToday = (events: Iterable<StoredEvent>): number =>
  standing(events).filter(
    (event) =>
      event.type === 'exercise-answered' &&
      event.context === 'review' &&
      event.attempt === 1 &&
      event.at >= TODAY.since &&
      event.at <= TODAY.until,
  ).length;

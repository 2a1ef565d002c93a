import { describe, expect, it } from 'vitest';
import type { Witness } from '../../../src/log/second-copy.ts';
import { WitnessBook } from '../../../src/log/witness-book.ts';

const events = (letters: string) => [...letters].map((id, at) => ({ id, at, device: 'd', type: 'lesson-sung' }));

/** A place for the witness that several visits and tabs share. */
function shelf(witness?: Witness) {
  const place = {
    witness,
    read: () => place.witness,
    write: (next: Witness) => {
      place.witness = next;
    },
  };
  return place;
}

/** A visit in which these events were found. */
function visit(place: ReturnType<typeof shelf>, found: string): WitnessBook {
  const book = new WitnessBook(place);
  book.recognize(events(found));
  return book;
}

describe('The book of the witness', () => {
  it('misses nothing in a first visit', () => {
    const book = visit(shelf(), '');
    expect(book.missing).toBe(0);
    book.recognize(events('abc'));
    expect(book.missing).toBe(0);
  });

  it.each([
    ['all are there', 'abcd', 0],
    ['more are there than it knew of', 'abcdefg', 0],
    ['some are gone', 'ad', 2],
    ['the newest are gone', 'ab', 2],
    ['all are gone', '', 4],
    ['the last is gone and others stand in for it', 'abcefg', 1],
  ])('when %s, it tells how many are missing', (_case, found, missing) => {
    expect(visit(shelf({ events: 4, last: 'd' }), found).missing).toBe(missing);
  });

  it('notes what is there for the next visit', () => {
    const place = shelf();
    visit(place, '').note(events('abc'));
    expect(place.witness).toEqual({ events: 3, last: 'c' });
    visit(place, 'abc').note(events('abcd'));
    expect(place.witness).toEqual({ events: 4, last: 'd' });
  });

  it('notes nothing when there is nothing', () => {
    const place = shelf();
    visit(place, '').note([]);
    expect(place.witness).toBeUndefined();
  });

  it('does not let new events stand in for lost ones', () => {
    const place = shelf({ events: 4, last: 'd' });
    const book = visit(place, 'ad');
    book.note(events('adxyz'));
    expect(book.missing).toBe(2);
    expect(place.witness).toEqual({ events: 7, last: 'z' });
    expect(visit(place, 'adxyz').missing).toBe(2);
  });

  it('counts what came back from elsewhere', () => {
    const place = shelf({ events: 4, last: 'd' });
    const book = visit(place, 'ab');
    book.recognize(events('cd'));
    expect(book.missing).toBe(0);
    book.note(events('abcd'));
    expect(place.witness).toEqual({ events: 4, last: 'd' });
  });

  it('forgets what the learner has accepted', () => {
    const place = shelf({ events: 4, last: 'd' });
    const book = visit(place, 'ab');
    book.accept(events('abx'));
    expect(book.missing).toBe(0);
    expect(place.witness).toEqual({ events: 3, last: 'x' });
    expect(visit(place, 'abx').missing).toBe(0);
  });

  it('forgets what the learner has accepted also when nothing is left', () => {
    const place = shelf({ events: 3, last: 'c' });
    visit(place, '').accept([]);
    expect(place.witness).toEqual({ events: 0, last: '' });
    expect(visit(place, '').missing).toBe(0);
  });

  it('forgets also what was accepted in another tab', () => {
    const place = shelf({ events: 4, last: 'd' });
    const [book, other] = [visit(place, 'ab'), visit(place, 'ab')];
    other.accept(events('ab'));
    book.note(events('abx'));
    expect(book.missing).toBe(0);
    expect(place.witness).toEqual({ events: 3, last: 'x' });
  });

  it('forgets also when the witness itself is gone', () => {
    const place = shelf({ events: 4, last: 'd' });
    const book = visit(place, 'ab');
    place.witness = undefined;
    book.note(events('abx'));
    expect(book.missing).toBe(0);
    expect(place.witness).toEqual({ events: 3, last: 'x' });
  });

  it('goes on without a place to read or write', () => {
    const refuse = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    const book = new WitnessBook({ read: refuse, write: refuse });
    book.recognize(events('a'));
    expect(() => book.note(events('a'))).not.toThrow();
    expect(() => book.accept(events('a'))).not.toThrow();
    expect(book.missing).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOARD_PARTS, type BoardView, readView, usualView, writeView } from '../../../src/ui/board/board-view.ts';

const views: fc.Arbitrary<BoardView> = fc.record({
  assignment: fc.string(),
  sort: fc.oneof(
    fc.constantFrom('name', 'status', 'share', 'firstTry', 'latest', 'handedInOn'),
    fc.string().map((lesson) => `lesson:${lesson}`),
  ) as fc.Arbitrary<BoardView['sort']>,
  descending: fc.boolean(),
  name: fc.string(),
  part: fc.constantFrom(...BOARD_PARTS),
  person: fc.string(),
  group: fc.option(fc.string(), { nil: undefined }),
  status: fc.constantFrom('', 'done', 'working', 'not-handed-in', 'overdue') as fc.Arbitrary<BoardView['status']>,
});

describe('What the board shows, in the address', () => {
  it('is read as it was written, whatever people type', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  it('is the id alone when all is as usual', () => {
    expect(writeView({ ...usualView, assignment: '9f3a27c1be04' })).toBe('9f3a27c1be04');
    expect(readView('9f3a27c1be04')).toEqual({ ...usualView, assignment: '9f3a27c1be04' });
  });

  it('is as usual where it can’t be read', () => {
    expect(readView('%E0%A4%A&sort=shoe-size&status=lost&down=maybe')).toEqual(usualView);
  });
});

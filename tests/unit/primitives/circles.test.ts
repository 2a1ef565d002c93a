import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleInWords, circlesOf, type Edge, shortestRoute } from '../../../src/primitives/circles.ts';
import { runs } from '../runs.ts';

const edgesOf = (text: string): Edge[] => [...text.matchAll(/(\w)(\w)/g)].map(([, from = '', to = '']) => [from, to]);
const name = fc.constantFrom(...'abcde');
const anyEdges = fc.array(fc.tuple(name, name), { maxLength: 12 });

/** Whether something is left when all that leads nowhere is taken away, again and again. */
function goesRound(edges: readonly Edge[]): boolean {
  const left = edges.filter(([, to]) => edges.some(([from]) => from === to));
  return left.length === edges.length ? edges.length > 0 : goesRound(left);
}

describe('Circles', () => {
  it.each([
    ['ab bc', []],
    ['ab ba', ['ab']],
    ['aa', ['a']],
    ['ab bc ca', ['abc']],
    ['ab bc ca cd db', ['abc', 'cdb']],
    ['ab ac bd cd', []],
    ['xa ab ba', ['ab']],
    ['ab ab ba', ['ab']],
  ])('of the edges %s are %j', (edges, circles) => {
    expect(circlesOf(edgesOf(edges)).map((circle) => circle.join(''))).toEqual(circles);
  });

  it('follow edges all the way round, and name nothing twice', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        for (const circle of circlesOf(edges)) {
          expect(new Set(circle).size).toBe(circle.length);
          circle.forEach((from, index) => {
            expect(edges).toContainEqual([from, circle[(index + 1) % circle.length]]);
          });
        }
      }),
      { numRuns: runs() },
    );
  });

  it('are there exactly when edges go round', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        expect(circlesOf(edges).length > 0).toBe(goesRound(edges));
      }),
      { numRuns: runs(500) },
    );
  });

  it('are said from their beginning to it again', () => {
    expect(circleInWords(['a', 'b'])).toBe('`a` → `b` → `a`');
  });
});

describe('The shortest route', () => {
  it.each([
    ['ab bc cd ad', 'a', 'd', 'ad'],
    ['ab bc cd ac', 'a', 'd', 'acd'],
    ['ab ba bc', 'a', 'c', 'abc'],
    ['ab', 'a', 'a', 'a'],
    ['ab bc', 'c', 'a', undefined],
  ])('along %s from %s to %s is %s', (edges, from, to, route) => {
    const nextOf = (id: string) => edgesOf(edges).flatMap(([start, next]) => (start === id ? [next] : []));
    expect(shortestRoute(from, to, nextOf)?.join('')).toBe(route);
  });
});

/** A text beside a point of a drawing, in its units; `anchor` as in SVG. */
export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Point {
  x: number;
  y: number;
  text: string;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const HEIGHT = 12;
/** Of a letter, on average. */
const ADVANCE = 7.5;
const RADIUS = 6;
/** Beside it, above and below. */
const PLACES = [
  { dx: 9, dy: 4, anchor: 'start' },
  { dx: -9, dy: 4, anchor: 'end' },
  { dx: 0, dy: -9, anchor: 'middle' },
  { dx: 0, dy: 18, anchor: 'middle' },
] as const;

/**
 * A label for each point, where it covers no other point and no other label; undefined where there is no room. Earlier
 * points choose first. `right` is where the drawing ends.
 */
export function placeLabels(points: readonly Point[], right: number): (PlacedLabel | undefined)[] {
  const taken = points.map(({ x, y }) => around(x, y, RADIUS));
  return points.map(({ x, y, text }, index) => {
    const own = taken[index];
    for (const { dx, dy, anchor } of PLACES) {
      const label = { text, x: x + dx, y: y + dy, anchor };
      const box = boxOf(label);
      if (box.right > right || taken.some((other) => other !== own && overlap(box, other))) continue;
      taken.push(box);
      return label;
    }
    return undefined;
  });
}

const around = (x: number, y: number, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

function boxOf({ text, x, y, anchor }: PlacedLabel): Box {
  const width = text.length * ADVANCE;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT + 2, bottom: y + 2 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

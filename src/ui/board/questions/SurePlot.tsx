import { type PlacedLabel, placeLabels } from '../../../team/board/place-labels.ts';
import { type SureDot, type SurePoint, sureDots } from '../../../team/board/sure-points.ts';

/** In units of the drawing. */
const LEFT = 60;
const TOP = 12;
const SIDE = 300;
const WIDTH = LEFT + SIDE + 20;
const HEIGHT = TOP + SIDE + 46;
const TICKS = [0, 50, 100];

const across = (percent: number): number => LEFT + (percent / 100) * SIDE;
const down = (percent: number): number => TOP + SIDE - (percent / 100) * SIDE;

/** Every question as a dot: the further up, the surer people were; the further right, the more had it right. */
export function SurePlot({ points }: { points: readonly SurePoint[] }) {
  // What matters most gets its number first.
  const dots = sureDots(points).toSorted((a, b) => Number(b.alarming) - Number(a.alarming));
  const places = dots.map(({ right, sure, numbers }) => ({
    x: across(right),
    y: down(sure),
    text: numbers.join(', '),
  }));
  const labels = placeLabels(places, WIDTH);
  return (
    <figure class="sure-plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords(points)}>
        <rect class="alarm" x={across(0)} y={down(100)} width={SIDE / 2} height={SIDE / 2} />
        <path class="axis" d={`M${across(0)} ${down(100)}V${down(0)}H${across(100)}`} />
        <path class="middle" d={`M${across(50)} ${down(100)}V${down(0)}M${across(0)} ${down(50)}H${across(100)}`} />
        <Corners />
        <Ticks />
        {dots.map((dot, index) => (
          <Dot key={dot.numbers[0]} dot={dot} label={labels[index]} />
        ))}
      </svg>
      <figcaption>
        The numbers match the list of hardest questions.{' '}
        <details>
          <summary>See it as a table</summary>
          <PointTable points={points} />
        </details>
      </figcaption>
    </figure>
  );
}

const Corners = () => (
  <g class="corners">
    <text x={across(25)} y={down(96) + 8} text-anchor="middle">
      sure, but wrong
    </text>
    <text x={across(75)} y={down(96) + 8} text-anchor="middle">
      sure and right
    </text>
    <text x={across(25)} y={down(3)} text-anchor="middle">
      unsure and wrong
    </text>
    <text x={across(75)} y={down(3)} text-anchor="middle">
      right, but unsure
    </text>
  </g>
);

const Ticks = () => (
  <g class="ticks">
    {TICKS.map((tick) => (
      <g key={tick}>
        <text x={across(tick)} y={down(0) + 18} text-anchor="middle">
          {tick}%
        </text>
        <text x={LEFT - 6} y={down(tick) + 4} text-anchor="end">
          {tick}%
        </text>
      </g>
    ))}
    <text x={across(50)} y={HEIGHT - 6} text-anchor="middle">
      right on first try
    </text>
    <text x={-down(50)} y={12} text-anchor="middle" transform="rotate(-90)">
      were sure
    </text>
  </g>
);

function Dot({ dot: { right, sure, alarming }, label }: { dot: SureDot; label: PlacedLabel | undefined }) {
  const [x, y] = [across(right), down(sure)];
  return (
    <g class="dot" data-alarming={alarming}>
      {alarming ? <path d={`M${x} ${y - 7}l7 7-7 7-7-7z`} /> : <circle cx={x} cy={y} r="5" />}
      {label && (
        <text x={label.x} y={label.y} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}

const PointTable = ({ points }: { points: readonly SurePoint[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Question</th>
        <th scope="col">Were sure</th>
        <th scope="col">Right on first try</th>
      </tr>
    </thead>
    <tbody>
      {points.map(({ number, stem, sure, right }) => (
        <tr key={number}>
          <th scope="row">
            {number}. {stem}
          </th>
          <td>{sure}%</td>
          <td>{right}%</td>
        </tr>
      ))}
    </tbody>
  </table>
);

function inWords(points: readonly SurePoint[]): string {
  const alarming = sureDots(points)
    .filter((dot) => dot.alarming)
    .flatMap(({ numbers }) => numbers);
  const found =
    alarming.length === 0
      ? 'On no question were most people both sure and wrong.'
      : `Most people were sure and most were wrong on ${alarming.length === 1 ? 'question' : 'questions'} ${alarming.join(', ')}.`;
  return `Plot of ${points.length} questions: how many were sure against how many were right. ${found} A table with the figures follows.`;
}

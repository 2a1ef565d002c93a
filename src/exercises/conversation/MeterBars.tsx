import type { Meters } from './replay.ts';
import type { Conversation } from './schema.ts';

interface Props {
  meters: Meters;
  strong: Conversation['strong'];
}

/** Trust and progress as they stand. The figures say it; the bars show it. */
export const MeterBars = ({ meters: { trust, progress }, strong }: Props) => (
  <dl class="meters">
    <Bar name="Trust" value={trust} most={10} />
    <Bar name="Progress" value={progress} most={Math.max(strong.progress, progress)} />
  </dl>
);

const Bar = ({ name, value, most }: { name: string; value: number; most: number }) => (
  <div data-meter={name.toLowerCase()}>
    <dt>{name}</dt>
    <dd>
      <progress aria-hidden="true" max={most} value={Math.max(0, value)} /> {value} of {most}
    </dd>
  </div>
);

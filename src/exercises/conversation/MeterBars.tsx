import type { Meters } from './replay.ts';
import type { Conversation } from './schema.ts';
import { mostProgress } from './words.ts';

interface Props {
  meters: Meters;
  strong: Conversation['strong'];
}

/** Trust and progress as they stand. The figures say it; the hairpins show it. */
export const MeterBars = ({ meters, strong }: Props) => (
  <dl class="meters">
    <Bar name="Trust" value={meters.trust} most={10} />
    <Bar name="Progress" value={meters.progress} most={mostProgress(meters, strong)} />
  </dl>
);

const Bar = ({ name, value, most }: { name: string; value: number; most: number }) => (
  <div data-meter={name.toLowerCase()}>
    <dt>{name}</dt>
    <dd>
      {value} of {most}
    </dd>
    <dd aria-hidden="true">
      <svg viewBox="0 0 160 14" preserveAspectRatio="none" aria-hidden="true">
        <rect width={most > 0 ? (160 * value) / most : 0} height="14" />
        <path d="M160 1 0 7 160 13" />
      </svg>
    </dd>
  </div>
);

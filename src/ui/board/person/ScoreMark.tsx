import { Sign } from '../../../exercises/Sign.tsx';

interface Props {
  /** 0 to 1. */
  score: number;
  /** Whether it says only what somebody thinks of their own work. */
  selfRated: boolean;
}

/** How a try went, as a sign whose shape says it; in percent where it is neither right nor wrong. */
export function ScoreMark({ score, selfRated }: Props) {
  const percent = `${Math.round(score * 100)}%`;
  if (selfRated) return <span class="score">{percent} by their own rating</span>;
  const outcome = score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong';
  return (
    <span class="score">
      <Sign of={outcome} /> {outcome === 'partly' ? percent : <span class="visually-hidden">{outcome}</span>}
    </span>
  );
}

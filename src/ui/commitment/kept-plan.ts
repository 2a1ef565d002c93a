import { adoptStyles } from '../kit/adopt-styles.ts';
import cardStyles from './commitment-card.css?inline';

/** What shows a plan that was kept, with what can be done about it. A lesson loads it once there is one. */
export { latestCommitments } from '../../projections/commitments.ts';
export { CommitmentCard } from './CommitmentCard.tsx';

adoptStyles(cardStyles);

import type { MinutesBefore } from '../../projections/review/before.ts';
import type { SituationSheet } from '../../site/situation-sheets.ts';
import { beforeAddress } from './before-address.ts';

interface Props {
  situations: readonly SituationSheet[];
  minutes: MinutesBefore;
  /** What the address asked for and the course does not have. */
  unknown: boolean;
  onChoose(situation: SituationSheet): void;
}

/** Every situation, to choose one of them. Each is a link, so that it can be opened in another tab or kept. */
export function SituationList({ situations, minutes, unknown, onChoose }: Props) {
  return (
    <>
      {unknown && (
        <p class="advice">This course doesn’t have that situation, or it goes by another name now. Pick one.</p>
      )}
      <ul class="situations">
        {situations.map((situation) => (
          <li key={situation.id}>
            <h2>
              <a
                href={beforeAddress(situation.id, minutes)}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onChoose(situation);
                }}
              >
                {situation.title}
              </a>
            </h2>
            <p>{situation.summary}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

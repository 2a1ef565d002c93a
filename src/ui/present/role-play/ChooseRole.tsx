import { useEffect, useRef } from 'preact/hooks';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import { ROLES, type Role, type Round } from '../../../team/role-play/play.ts';
import { CopyField } from '../../kit/CopyField.tsx';
import { ROLE_WORDS } from './role-words.ts';

interface Props {
  round: Round;
  /** What the others open. */
  link: string;
  onChoose(role: Role): void;
  /** Another play, with other customers. */
  onOther(): void;
}

/** Who is who in a round. Nothing of any sheet is on the screen yet. */
export function ChooseRole({ round, link, onChoose, onOther }: Props) {
  const [told, tell] = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (round > 1) heading.current?.focus();
  }, [round]);
  return (
    <div class="choose no-print">
      <h2 tabIndex={-1} ref={heading}>
        Round {round}: who are you{round > 1 && ' now'}?
      </h2>
      <p>
        {round === 1
          ? 'Each of you opens this link and chooses another role. With two people, leave the observer out.'
          : 'There’s another customer now. With two people, swap. With three, the buyer sells, the observer buys, and the seller observes.'}
      </p>
      <ul class="roles">
        {ROLES.map((role) => (
          <li key={role}>
            <button type="button" class="button" data-role={role} onClick={() => onChoose(role)}>
              {ROLE_WORDS[role].name}
            </button>{' '}
            <span>{ROLE_WORDS[role].gets}</span>
          </li>
        ))}
      </ul>
      {round === 1 && (
        <>
          <CopyField label="The link for the others" value={link} action="Copy the link" onCopy={tell} />
          <p role="status">
            <Said told={told} />
          </p>
          <p class="act">
            <button type="button" class="button quiet" data-act="print" onClick={() => print()}>
              Print all sheets
            </button>
            <button type="button" class="button quiet" data-act="other" onClick={onOther}>
              Other customers
            </button>
          </p>
          <p class="soft">
            Printing gives a page for each role and round. Other customers make another link, so the others need it,
            too.
          </p>
        </>
      )}
    </div>
  );
}

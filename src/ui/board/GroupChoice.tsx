interface Props {
  groups: readonly string[];
  /** Undefined for everybody, empty for those in no group. */
  chosen: string | undefined;
  onChoose: (group: string | undefined) => void;
}

const EVERYONE = 'everyone';
/** Before the name of a group, so that one called “everyone” is none of the others. */
const GROUP = 'group:';

/** Which group the board is of; nothing where the list of who is expected has none. */
export function GroupChoice({ groups, chosen, onChoose }: Props) {
  if (groups.length === 0) return null;
  const isKnown = chosen !== undefined && groups.includes(chosen);
  return (
    <label class="field of-group no-print">
      <span>Group</span>
      <select
        value={isKnown ? GROUP + chosen : EVERYONE}
        onChange={({ currentTarget: { value } }) =>
          onChoose(value === EVERYONE ? undefined : value.slice(GROUP.length))
        }
        data-choose-group
      >
        <option value={EVERYONE}>Everyone</option>
        {groups.map((group) => (
          <option key={group} value={GROUP + group}>
            {group === '' ? 'No group' : group}
          </option>
        ))}
      </select>
    </label>
  );
}

import { figure } from '../../primitives/count.ts';
import type { Part } from '../../team/hand-in/hand-in-parts.ts';
import type { PreviewItem, PreviewPart } from '../../team/hand-in/hand-in-preview.ts';

interface Props {
  preview: PreviewPart;
  leftOut: ReadonlySet<string>;
  onPart: (part: Part, shared: boolean) => void;
  onItem: (key: string, shared: boolean) => void;
}

const FEW = 4;

/** One part of the hand-in: whether it is shared, and every single thing that is in it. */
export function PartChoice({ preview: { part, label, what, shared, items }, leftOut, onPart, onItem }: Props) {
  const out = items.filter((item) => !item.shared).length;
  return (
    <li class="share" data-share={part}>
      <label>
        <input type="checkbox" checked={shared} onChange={({ currentTarget }) => onPart(part, currentTarget.checked)} />
        <span>
          <strong>{label}</strong> <span class="soft">{what}</span>
        </span>
      </label>
      {items.length === 0 && part !== 'name' && <p class="soft">Nothing here yet.</p>}
      {items.length > 0 && part !== 'name' && (
        <details open={items.length <= FEW}>
          <summary>
            <span class="visually-hidden">{label}: </span>
            {shared ? countInWords(items.length, out) : `${figure(items.length)}, not shared`}
          </summary>
          <ul>
            {items.map((item, index) => (
              <Item key={index} item={item} on={shared} leftOut={leftOut} onItem={onItem} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

const countInWords = (all: number, out: number): string =>
  out === 0 ? `${figure(all)}, all shared` : `${figure(all - out)} of ${figure(all)} shared`;

interface ItemProps {
  item: PreviewItem;
  /** Whether its part is shared at all. */
  on: boolean;
  leftOut: ReadonlySet<string>;
  onItem: Props['onItem'];
}

function Item({ item: { key, label, value, shared }, on, leftOut, onItem }: ItemProps) {
  const words = (
    <span>
      <span class="what">{label}</span> <span class="value">{value}</span>
      {!shared && <em> Not shared.</em>}
    </span>
  );
  return (
    <li data-shared={shared}>
      {key !== undefined && on ? (
        <label>
          <input
            type="checkbox"
            checked={!leftOut.has(key)}
            onChange={({ currentTarget }) => onItem(key, currentTarget.checked)}
          />
          {words}
        </label>
      ) : (
        words
      )}
    </li>
  );
}

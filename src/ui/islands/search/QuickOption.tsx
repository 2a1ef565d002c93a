import { useEffect, useRef } from 'preact/hooks';
import { href } from '../../href.ts';
import { HitExcerpt, Marked, whereabouts } from './HitText.tsx';
import type { QuickOptionData } from './quick-options.ts';

interface Props {
  id: string;
  option: QuickOptionData;
  isActive: boolean;
  onPoint(): void;
}

/** One line of the list. The link in it is for the pointer; the keyboard stays in the field. */
export function QuickOption({ id, option: { path, place, title }, isActive, onPoint }: Props) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      data-hit={place?.document.address}
      onPointerMove={isActive ? undefined : onPoint}
    >
      <a href={href(path)} tabIndex={-1}>
        {place && <span class="whereabouts">{whereabouts(place)}</span>}
        <span class="title">{place ? <Marked stretches={place.heading} /> : title}</span>
        {place && (
          <span class="excerpt">
            <HitExcerpt place={place} />
          </span>
        )}
      </a>
    </li>
  );
}

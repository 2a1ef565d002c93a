import { useEffect, useRef } from 'preact/hooks';
import { href } from '../../primitives/href.ts';
import { HitExcerpt, Marked, whereabouts } from './HitText.tsx';
import type { QuickOptionData } from './quick-options.ts';

interface Props {
  id: string;
  option: QuickOptionData;
  isActive: boolean;
  onPoint(): void;
}

/** One line of the list: a link for the pointer, while the keyboard stays in the field. */
export function QuickOption({ id, option: { path, place, title }, isActive, onPoint }: Props) {
  const line = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <a
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      href={href(path)}
      tabIndex={-1}
      data-hit={place?.document.address}
      onPointerMove={isActive ? undefined : onPoint}
    >
      {place && <span class="whereabouts">{whereabouts(place)}</span>}
      <span class="title">{place ? <Marked stretches={place.heading} /> : title}</span>
      {place && (
        <span class="excerpt">
          <HitExcerpt place={place} />
        </span>
      )}
    </a>
  );
}

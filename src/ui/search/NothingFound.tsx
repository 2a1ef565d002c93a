import { useEffect, useState } from 'preact/hooks';
import { href } from '../../primitives/href.ts';
import { nearestSituations } from '../../search/read/nearest-situation.ts';
import type { Elsewhere } from '../../search/shared/elsewhere.ts';
import { lens } from '../drawing/scenes.ts';
import { VignetteView } from '../drawing/VignetteView.tsx';
import { loadElsewhere } from './search-client.ts';

/** Never an empty page: the nearest things that buyers say, and the ways through the course. */
export function NothingFound({ input }: { input: string }) {
  const [{ situations, ways }, setElsewhere] = useState<Elsewhere>({ situations: [], ways: [] });
  useEffect(() => {
    loadElsewhere().then(setElsewhere, () => {});
  }, []);
  const nearest = nearestSituations(input, situations, 3);
  return (
    <div class="nothing-found">
      <VignetteView of={lens} />
      <p>Nothing here has these words. Try fewer of them, or words that your buyer would use.</p>
      {nearest.length > 0 && (
        <>
          <p class="label">Buyers also say</p>
          <ul>
            {nearest.map(({ says, path }) => (
              <li key={says}>
                <a href={href(path)}>“{says}”</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="label">Or start from a whole</p>
      <ul>
        {ways.map(({ title, path }) => (
          <li key={path}>
            <a href={href(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

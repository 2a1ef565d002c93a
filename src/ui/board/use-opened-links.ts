import { useEffect, useState } from 'preact/hooks';
import { isReadAt } from '../../formats/link/link-kinds.ts';
import { type MisplacedLink, wayToPage } from '../../formats/link/misplaced-link.ts';
import { type OpenedLink, takeLink } from '../kit/take-link.ts';

/**
 * Hands on the link that came with the address of the page, and those that it gets while the page is open. Gives the last
 * one where that belongs on another page.
 */
export function useOpenedLinks(
  first: OpenedLink | undefined,
  onLink: (link: string) => void,
): MisplacedLink | undefined {
  const [misplaced, setMisplaced] = useState<MisplacedLink>();
  useEffect(() => {
    const open = (link: OpenedLink | undefined): void => {
      if (!link) return;
      const isOurs = isReadAt(link.kind, '/trainer/team/');
      setMisplaced(isOurs ? undefined : wayToPage(link.kind, link.fragment));
      if (isOurs) onLink(link.fragment);
    };
    const onOpened = (): void => open(takeLink());
    addEventListener('popstate', onOpened);
    open(first);
    // The address may have got another one since.
    onOpened();
    return () => removeEventListener('popstate', onOpened);
  }, []);
  return misplaced;
}

import { misplacedLink } from '../../formats/link/misplaced-link.ts';
import type { AssignedView } from '../../team/assignment/assigned-view.ts';
import { WayToPage } from '../kit/MisplacedLink.tsx';
import { PasteLink } from './PasteLink.tsx';
import { ViewTitle } from './ViewTitle.tsx';

interface Props {
  text: string;
  /** Why the link can't be read, and what to do. */
  refused: string;
  focus: boolean;
  onGo: (view: AssignedView, message: string) => void;
  onClose: () => void;
}

/** Links and mails begin otherwise. */
const isFile = (text: string): boolean => text.trimStart().startsWith('{');

/** A link that opens no assignment: what is wrong with it, where it belongs, and a field to try another one. */
export function RefusedLink({ text, refused, focus, onGo, onClose }: Props) {
  const misplaced = misplacedLink(text, '/assignment/');
  return (
    <section data-refused={misplaced ? 'misplaced' : 'unreadable'}>
      <ViewTitle focus={focus}>
        {misplaced ? 'This link belongs on another page' : `This ${isFile(text) ? 'file' : 'link'} can’t be opened`}
      </ViewTitle>
      {misplaced ? <WayToPage link={misplaced} /> : <p role="alert">{refused}</p>}
      <h2>Have the right one?</h2>
      <p>Paste the link here. If an email broke it in two, paste the whole email and we’ll put it back together.</p>
      <PasteLink onPaste={(pasted) => onGo({ kind: 'link', text: pasted }, '')} />
      <p class="act">
        <button type="button" class="button quiet" onClick={onClose}>
          Show my assignments
        </button>
      </p>
    </section>
  );
}

import { BOARD_PARTS, type BoardPart, type BoardView, writeView } from './board-view.ts';

interface Props {
  view: BoardView;
  onChoose: (part: BoardPart) => void;
}

const WORDS: Readonly<Record<BoardPart, string>> = {
  team: 'Team',
  questions: 'Questions',
  sure: 'Sure but wrong',
  texts: 'Texts',
};

/** The parts of a board. Each has an address of its own, so that it can be opened beside the others and found again. */
export const PartLinks = ({ view, onChoose }: Props) => (
  <nav class="parts no-print" aria-label="Parts of the board">
    <ul>
      {BOARD_PARTS.map((part) => (
        <li key={part}>
          <a
            href={`#${writeView({ ...view, part, person: '' })}`}
            aria-current={part === view.part && view.person === '' ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onChoose(part);
            }}
          >
            {WORDS[part]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

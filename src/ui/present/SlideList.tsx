import { useEffect, useRef } from 'preact/hooks';
import type { Slide } from '../../team/room/slide.ts';

interface Props {
  slides: readonly Slide[];
  /** The one that is shown, from 0. */
  at: number;
  onChoose(slide: number): void;
  onClose(): void;
}

/** All slides by name, to go straight to one of them. */
export function SlideList({ slides, at, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="slide-list" ref={dialog} aria-label="All slides" onClose={onClose}>
      <ol>
        {slides.map(({ title }, index) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === at ? 'true' : undefined}
              autofocus={index === at}
              onClick={() => {
                // By which the focus goes back to the button that opened the list.
                dialog.current?.close();
                onChoose(index);
              }}
            >
              {index + 1}. {title}
            </button>
          </li>
        ))}
      </ol>
      <form method="dialog">
        <button type="submit" class="button quiet">
          Close
        </button>
      </form>
    </dialog>
  );
}

import { useRef, useState } from 'preact/hooks';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusAfter } from '../../exercises/use-focus.ts';
import { type QrPath, qrPath } from '../../formats/qr/qr-path.ts';
import { QrImage } from '../kit/QrImage.tsx';

interface Props {
  link: string;
  title: string;
  /** What stands below the title on a slide: who asks, by when. */
  words: string;
}

/** The link as a code for cameras: drawn on demand, filling the window for a slide, and alone on a sheet of paper. */
export function QrCode({ link, title, words }: Props) {
  const [code, setCode] = useState<QrPath>();
  const [message, setMessage] = useSaid();
  const slide = useRef<HTMLDialogElement>(null);
  const figure = useFocusAfter<HTMLElement>(code);
  const draw = async (): Promise<void> => {
    try {
      setCode(await qrPath(link));
    } catch {
      setMessage('We couldn’t draw the code. Check your connection and try again, or send the link.');
    }
  };
  const print = (): void => {
    slide.current?.showModal();
    window.print();
    slide.current?.close();
  };
  if (!code) {
    return (
      <p class="act">
        <button type="button" class="button quiet" onClick={() => void draw()}>
          QR code
        </button>
        <span role="status">
          <Said told={message} />
        </span>
      </p>
    );
  }
  return (
    <>
      <figure tabIndex={-1} ref={figure}>
        <QrImage code={code} label="QR code for the link" />
        <figcaption class="soft">Point a phone’s camera at it to open the link.</figcaption>
      </figure>
      <p class="act">
        <button type="button" class="button quiet" onClick={() => slide.current?.showModal()}>
          Show it full size
        </button>
        <button type="button" class="button quiet" onClick={print}>
          Print it
        </button>
      </p>
      <dialog class="slide" ref={slide} aria-labelledby="slide-title">
        <h2 id="slide-title">{title}</h2>
        <p>{words}</p>
        <QrImage code={code} label="QR code for the link" />
        <p class="no-print">
          <button type="button" class="button" onClick={() => slide.current?.close()}>
            Close
          </button>
        </p>
      </dialog>
    </>
  );
}

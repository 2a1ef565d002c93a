import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useFocusWithChange } from './use-focus.ts';
import { useMotion } from './use-motion.ts';

interface Props {
  /** First to last. */
  ids: readonly string[];
  /** What stands before the row of one, in place of its number. */
  lead?(id: string, index: number): ComponentChildren;
  /** What stands in the row of one. */
  row(id: string): ComponentChildren;
  /** The id of the button in its lead that the row is the label of. */
  labelOf?: ((id: string) => string) | undefined;
  /** Whether something is still to be chosen for it. */
  isOpen?(id: string): boolean;
  /** What stands below it. */
  below?(id: string, index: number): ComponentChildren;
  /** What its buttons call it. */
  nameOf(id: string): string;
  markOf?(id: string): 'right' | 'wrong' | 'missed' | undefined;
  /** Nothing can be moved any more. */
  locked?: boolean;
  /** Nothing can be moved for now, so that the room for it stays. */
  paused?: boolean;
  /** What changes the order is nobody's doing here, and no move to follow. */
  isStill?: boolean;
  /** To another place, from 0. A drag passes many on its way, so that only a button's move is worth telling. */
  onMove(id: string, to: number, how: 'button' | 'drag'): void;
  /** When it is left out, nothing can be taken out. */
  onTakeOut?(id: string): void;
  /** Gets the focus when nothing is left to have it. */
  whenEmpty?: RefObject<HTMLElement>;
}

/** A list in an order that can be changed, by buttons or by drag. Its user tells what was done, for somebody who can't see it. */
export function MovableList(props: Props) {
  const { ids, nameOf, markOf, isOpen, locked = false, paused = false, isStill = false } = props;
  const { onMove, onTakeOut, whenEmpty } = props;
  const [dragged, setDragged] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  useMotion(list, ids.join(' '), isStill || dragged !== undefined);

  const focusWithChange = useFocusWithChange();
  /** The list is drawn anew, and a button may have gone or moved. */
  const focusOn = (id: string | undefined, act: Act): void =>
    focusWithChange(
      () =>
        list.current?.querySelector<HTMLButtonElement>(`[data-step="${id}"] [data-act="${act}"]`) ?? whenEmpty?.current,
    );
  const move = (id: string, by: -1 | 1): void => {
    onMove(id, ids.indexOf(id) + by, 'button');
    focusOn(id, by === -1 ? 'up' : 'down');
  };
  const takeOut = (id: string): void => {
    const at = ids.indexOf(id);
    onTakeOut?.(id);
    focusOn(ids[at + 1] ?? ids[at - 1], 'out');
  };
  const dragOver = (event: DragEvent, id: string): void => {
    if (dragged === undefined || locked) return;
    event.preventDefault();
    if (id !== dragged) onMove(dragged, ids.indexOf(id), 'drag');
  };

  return (
    <ol class="steps" ref={list}>
      {ids.map((id, index) => (
        <li
          key={id}
          class="step"
          data-step={id}
          data-part={isOpen?.(id) ? id : undefined}
          data-mark={markOf?.(id)}
          data-dragged={dragged === id || undefined}
          draggable={!locked && !paused}
          onDragStart={(event) => {
            // Without anything to carry, WebKit 2.50 begins a drag and tells nobody where it goes (seen in WebKitGTK).
            event.dataTransfer?.setData('text/plain', nameOf(id));
            setDragged(id);
          }}
          onDragOver={(event) => dragOver(event, id)}
          onDragEnd={() => setDragged(undefined)}
        >
          {props.lead?.(id, index) ?? <div class="place">{index + 1}</div>}
          <Row of={props.labelOf?.(id)}>{props.row(id)}</Row>
          {!locked && (
            <span class="moves needs-script" data-paused={paused || undefined}>
              <Button act="up" by={-1} name={nameOf(id)} off={index === 0} onPress={() => move(id, -1)} />
              <Button act="down" by={1} name={nameOf(id)} off={index === ids.length - 1} onPress={() => move(id, 1)} />
              {onTakeOut && <Button act="out" name={nameOf(id)} onPress={() => takeOut(id)} />}
            </span>
          )}
          {props.below?.(id, index)}
        </li>
      ))}
    </ol>
  );
}

const Row = ({ of, children }: { of: string | undefined; children: ComponentChildren }) =>
  of === undefined ? (
    <span>{children}</span>
  ) : (
    <label id={`${of}-text`} for={of}>
      {children}
    </label>
  );

type Act = keyof typeof ACTS;

const ACTS = {
  up: { sign: '↑', words: 'Move up' },
  down: { sign: '↓', words: 'Move down' },
  out: { sign: '×', words: 'Remove' },
} as const;

interface ButtonProps {
  act: Act;
  /** By how many places it moves. */
  by?: -1 | 1;
  name: string;
  /** At the end of the list, where it can't move further. */
  off?: boolean;
  onPress: () => void;
}

const Button = ({ act, by, name, off = false, onPress }: ButtonProps) => (
  <button
    type="button"
    class="move"
    data-act={act}
    data-by={by}
    // Somebody who moves it by three places presses three times.
    data-often={act !== 'out' || undefined}
    aria-disabled={off || undefined}
    onClick={() => !off && onPress()}
  >
    <span aria-hidden="true">{ACTS[act].sign}</span>
    <span class="visually-hidden">
      {ACTS[act].words}: {name}
    </span>
  </button>
);

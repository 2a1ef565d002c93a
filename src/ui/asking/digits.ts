import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { haveSingleKeys } from '../../device/single-keys.ts';

/** Lets 1 to 9 choose among the options of a question, wherever the focus is, so that one hand is enough. */
export function useDigits(place: RefObject<HTMLElement>, isOpen: boolean): void {
  // Together with the question: who answers by keys presses the next one as soon as they see it.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const choose = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key) || isTyping(target) || !haveSingleKeys()) return;
      const options = place.current?.querySelectorAll<HTMLInputElement>('form fieldset .options input') ?? [];
      const option = options[Number(key) - 1];
      if (!option) return;
      event.preventDefault();
      option.focus();
      option.click();
    };
    document.addEventListener('keydown', choose);
    return () => document.removeEventListener('keydown', choose);
  }, [isOpen]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');

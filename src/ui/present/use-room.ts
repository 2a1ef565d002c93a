import { useState } from 'preact/hooks';
import { readRoom, writeRoom } from '../../device/room-state.ts';

/** State of the room that outlives a reload of the tab. What was kept counts only where `isOne` knows it. */
export function useRoom<T>(key: string, initial: T, isOne: (value: unknown) => value is T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = readRoom(key);
    return isOne(kept) ? kept : initial;
  });
  return [
    value,
    (next) => {
      setValue(next);
      writeRoom(key, next);
    },
  ];
}

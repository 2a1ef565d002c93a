import { useEffect, useState } from 'preact/hooks';

/**
 * A figure that is worked out in a task of its own, after what stands above it has been drawn. Undefined until then; the
 * one before while it is worked out anew.
 */
export function useLater<T>(work: () => T, inputs: readonly unknown[]): T | undefined {
  const [result, setResult] = useState<{ value: T }>();
  useEffect(() => {
    const timer = setTimeout(() => setResult({ value: work() }));
    return () => clearTimeout(timer);
  }, inputs);
  return result?.value;
}

import { useEffect, useState } from 'react';

/** The value once it has not changed for a while, at once when the while is 0; before that the last one that stood still. */
export function useSettled<Value>(value: Value, settleMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value, settleMs]);
  return settleMs === 0 ? value : settled;
}

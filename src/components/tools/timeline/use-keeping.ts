import { useCallback, useRef, useState } from 'preact/hooks';
import type { TimelineStore } from '../../../stores/timeline';
import { forget, startKeeping } from './keeping';

/** Whether the dates are kept on this device; off until a person turns it on. */
export function useKeeping(store: TimelineStore) {
  const [isKept, setIsKept] = useState(false);
  const [canKeep, setCanKeep] = useState(true);
  const end = useRef<(() => void) | null>(null);

  const keep = useCallback(
    (on: boolean) => {
      end.current?.();
      end.current = on ? startKeeping(store) : null;
      if (!on) forget();
      setIsKept(end.current !== null);
      setCanKeep(!on || end.current !== null);
    },
    [store],
  );
  return { isKept, canKeep, keep };
}

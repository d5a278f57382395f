import { useCallback, useRef, useState } from 'preact/hooks';

/** How something is kept on this device. */
interface Keeping {
  /** Keeps it from now on, until what it returns is called. Null where the browser does not allow it. */
  start: () => (() => void) | null;
  /** Deletes what was kept. */
  forget: () => void;
}

/** Whether what a person enters is kept on this device; off until they turn it on. */
export function useKeeping({ start, forget }: Keeping) {
  const [isKept, setIsKept] = useState(false);
  const [canKeep, setCanKeep] = useState(true);
  const end = useRef<(() => void) | null>(null);

  const keep = useCallback((on: boolean) => {
    end.current?.();
    end.current = on ? start() : null;
    if (!on) forget();
    setIsKept(end.current !== null);
    setCanKeep(!on || end.current !== null);
  }, []);
  return { isKept, canKeep, keep };
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<Part> {
  /** Gets what draws the part. */
  load: () => Promise<ComponentType<Part>>;
  /** What the part is given. */
  props: Part;
  /** Said where it did not come over the network. */
  failed: string;
}

/** A part of the page that comes only when it is wanted, so that the page itself is there sooner. */
export function Later<Part extends object>({ load, props, failed }: Props<Part>) {
  const [Part, setPart] = useState<ComponentType<Part> | 'failed' | null>(null);
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setPart('failed'),
    );
  }, [load]);
  if (Part === null) return null;
  return Part === 'failed' ? <p class="problem">{failed}</p> : <Part {...props} />;
}

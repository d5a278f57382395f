import type { HandedOver } from '../hand-over';

/** Asks the page that this letter was opened from, if there is one, what it knows. Returns what ends it. */
export function askOpener(
  letter: string,
  take: (entered: unknown, state: string) => void,
): () => void {
  const from = window.opener as Window | null;
  if (!from) return () => undefined;
  const listen = ({ data, origin, source }: MessageEvent<Partial<HandedOver> | null>) => {
    if (origin !== location.origin || source !== from || !data?.entered) return;
    take(data.entered, typeof data.state === 'string' ? data.state : '');
  };
  addEventListener('message', listen);
  from.postMessage({ letter, about: location.hash.slice(1) }, location.origin);
  return () => removeEventListener('message', listen);
}

const two = (n: number) => String(n).padStart(2, '0');

/** The day on this device, where the person is: "2026-11-22". */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Keeps a store's day right, also when a page that was left open is looked at again. Returns what ends it. */
export function followToday({ $today }: { $today: { set: (day: string) => void } }): () => void {
  const look = () => $today.set(today());
  look();
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

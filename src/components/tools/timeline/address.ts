import type { StateTimeline } from '../../../lib/deadlines/said';
import type { TimelineLinks } from './props';

/** Where the timeline of a state and a journey stands. Dates are never part of it. */
export const addressOf = ({ home }: TimelineLinks, { slug }: StateTimeline, journey: string) =>
  `${home}${slug}/#${journey}`;

/** Shows an address without going there, so that "back" leads to the page before. */
export function showAddress(address: string): void {
  if (location.pathname + location.hash !== address)
    history.replaceState(history.state, '', address);
}

/** The journey that the address names; null where it names none of these. */
export function journeyInAddress(journeys: readonly { id: string }[]): string | null {
  const name = location.hash.slice(1);
  return journeys.some(({ id }) => id === name) ? name : null;
}

/** Hides the parts of the page that are about other states than the one that was chosen. */
export function showPartsOf(code: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-for-state]'))
    part.hidden = part.dataset['forState'] !== code;
}

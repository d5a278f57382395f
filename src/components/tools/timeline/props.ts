import type { TimelineText } from '../../../i18n/dictionary';
import type { StateTimeline } from '../../../lib/deadlines/said';

export type { TimelineText };

/** Where the timeline is, for the address and for links to send. */
export interface TimelineLinks {
  /** The timeline without a state: "/timeline/". */
  home: string;
  /** Where the site is: "https://…". */
  site: string;
}

/** A state that can be chosen. */
export interface StateToChoose {
  code: string;
  slug: string;
  name: string;
}

/** All that the timeline is given by its page. */
export interface TimelineProps {
  /** The rules of the page's state; null where the page has none. */
  state: StateTimeline | null;
  states: readonly StateToChoose[];
  text: TimelineText;
  links: TimelineLinks;
}

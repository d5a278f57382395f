/** What can be said where a school's calendar is only supposed. */
export type Truth = 'yes' | 'no' | 'perhaps';

/** One of the two ends of a span: the earliest takes what is perhaps a school day as one, the latest does not. */
export type End = 'earliest' | 'latest';

/** Whether something that is left out where it holds is left out when an end is reckoned. */
export const holds = (truth: Truth, end: End) =>
  truth === 'yes' || (truth === 'perhaps' && end === 'latest');

import type { LimitLogic } from './model';

/** Whether a limit's days are counted one by one, so that the count can be shown. */
export const isCounted = ({ due }: LimitLogic) =>
  due.kind === 'within' && due.duration.unit !== 'months' && due.duration.unit !== 'years';

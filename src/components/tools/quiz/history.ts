import type { QuizStore } from '../../../stores/quiz';

/** The number of a step in what the browser keeps of a page; undefined where it is not one of ours. */
function stepOf(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('step' in state)) return undefined;
  return typeof state.step === 'number' ? state.step : undefined;
}

/**
 * Ties the screens to the browser's "back" and "forward". The browser is told the number of the step and
 * nothing else: no question, no answer. Returns what unties them.
 */
export function followHistory({ $trail, travel }: QuizStore): () => void {
  // After a reload the answers are gone, so the steps that led here are left behind.
  const left = stepOf(history.state) ?? 0;
  if (left > 0) history.go(-left);
  else history.replaceState({ step: 0 }, '');

  const stop = $trail.listen(({ at }, before) => {
    const from = before?.at ?? 0;
    if (stepOf(history.state) === at) return;
    if (at > from) history.pushState({ step: at }, '');
    else if (at < from) history.go(at - from);
    // "Forward" after all was cleared: there is no such screen any more.
    else history.replaceState({ step: at }, '');
  });
  const follow = ({ state }: PopStateEvent) => {
    const step = stepOf(state);
    const { at } = $trail.get();
    // A link within the page, such as the skip link, has made an entry of its own for the same step.
    if (step === undefined) history.replaceState({ step: at }, '');
    else if (step === at && at > 0) history.back();
    else travel(step);
  };
  addEventListener('popstate', follow);
  return () => {
    stop();
    removeEventListener('popstate', follow);
  };
}

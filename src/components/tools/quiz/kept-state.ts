import type { Answers } from '../../../lib/quiz/logic';

/** The state that the person chose in a guide, if they did, as an answer; it is read here and never written. */
export function keptState(): Answers {
  try {
    const code = localStorage.getItem('state');
    return code === null ? {} : { state: [code] };
  } catch {
    // There is no storage on the server, and a browser may have it switched off.
    return {};
  }
}

/** What one tool tells a letter that was opened from it. It goes from page to page in memory: no address and no storage holds it. */
export interface HandedOver {
  /** What is known, by the letter's fields. */
  entered: Readonly<Record<string, string>>;
  /** The code of the state; "" for none. */
  state: string;
}

/** The question that a letter puts to the page it was opened from; `about` is what stands behind "#" in its address. */
interface Question {
  letter: string;
  about: string;
}

const isQuestion = (data: unknown): data is Question =>
  typeof data === 'object' && data !== null && 'letter' in data && 'about' in data;

/**
 * Answers letters that are opened from this page by a link with rel="opener". Only pages of this site are answered,
 * and none where `known` has nothing for the letter. Returns what ends it.
 */
export function answerLetters(known: (question: Question) => HandedOver | null): () => void {
  const listen = ({ data, origin, source }: MessageEvent) => {
    const answer = origin === location.origin && isQuestion(data) && known(data);
    if (answer) (source as Window).postMessage(answer, origin);
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}

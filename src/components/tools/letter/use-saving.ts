import { useState } from 'preact/hooks';
import type { LetterToolText } from './props';

/** Saves files, and says how it goes. */
export function useSaving({ saving, saved, saveFailed }: LetterToolText) {
  /** What is to be said; "" for nothing. */
  const [news, setNews] = useState('');
  const save = async (work: () => Promise<void>) => {
    setNews(saving);
    try {
      await work();
      setNews(saved);
    } catch {
      setNews(saveFailed);
    }
  };
  return { news, setNews, save };
}

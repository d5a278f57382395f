/** Lower case, without accents and apostrophes: how words are compared. */
export const folded = (words: string) =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '');

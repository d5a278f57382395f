/** Marks that turn the direction of everything after them, and what no file format allows. */
const unsafe = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * What a person typed, as it can stand in a letter, a file or an email: without control characters, halves of
 * characters and marks that would turn the text around them. Lines are kept where `lines` is true.
 */
export function saidText(typed: string, lines: boolean): string {
  const safe = typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u0085]/g, ' ')
    .replace(unsafe, '');
  return (
    lines ? safe.replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n') : safe.replace(/\s+/g, ' ')
  ).trim();
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a text has words that are read from right to left. */
export const isRightToLeft = (text: string) => rightToLeft.test(text);

/** Characters. Longer titles would push all else off a phone's screen. */
const longestTitle = 120;

/**
 * A title from a stranger's file as it may stand in a page: one line, cut, and without characters that
 * nobody sees or that turn the direction of the text around.
 */
export function plainTitle(title: string): string {
  const line = title
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu, '')
    .replace(/ +/g, ' ');
  return Array.from(line.trim()).slice(0, longestTitle).join('').trim();
}

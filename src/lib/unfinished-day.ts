/** What stands for a day that is not whole yet; the browser shows its parts, but gives none of them away. */
export const unfinishedDay = '?';

import type { Lang } from '../../i18n/lang';

/** A day as people write it: "November 21, 2026", "21 de noviembre de 2026". Throws on what is no day. */
export function dateWords(isoDate: string, lang: Lang): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new Error(`Not a day: ${isoDate}`);
  return new Intl.DateTimeFormat(lang === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(day);
}

/** A day, or a year alone, as people write it: "July 1, 2025", "2022". */
export function sinceWords(since: string, lang: Lang): string {
  return /^\d{4}$/.test(since) ? since : dateWords(since, lang);
}

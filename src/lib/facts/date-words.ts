import type { Lang } from '../../i18n/lang';

/** Making a formatter takes longer than all it then formats. */
const formats = new Map<Lang, Intl.DateTimeFormat>();

/** A day as people write it: "November 21, 2026", "21 de noviembre de 2026". Throws on what is no day. */
export function dateWords(isoDate: string, lang: Lang): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new Error(`Not a day: ${isoDate}`);
  const format =
    formats.get(lang) ??
    new Intl.DateTimeFormat(lang === 'es' ? 'es-US' : 'en-US', {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
  formats.set(lang, format);
  return format.format(day);
}

/** A day, or a year alone, as people write it: "July 1, 2025", "2022". */
export function sinceWords(since: string, lang: Lang): string {
  return /^\d{4}$/.test(since) ? since : dateWords(since, lang);
}

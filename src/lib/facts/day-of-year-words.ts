import type { Lang } from '../../i18n/lang';

/** A day of no certain year as people write it: "June 30", "30 de junio". Throws on what is no day. */
export function dayOfYearWords(month: number, day: number, lang: Lang): string {
  // A leap year, so that February 29 is a day.
  const date = new Date(Date.UTC(2024, month - 1, day));
  if (date.getUTCMonth() !== month - 1) throw new Error(`No such day: month ${month}, day ${day}`);
  return new Intl.DateTimeFormat(lang === 'es' ? 'es-US' : 'en-US', {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

import { dictionary } from '../../i18n/dictionary';
import type { Lang } from '../../i18n/lang';
import type { Wording } from '../../lib/states/phrases';

/** The words of one language for sentences about limits and ages. */
export function wordingIn(lang: Lang): Wording {
  const { limits, units } = dictionary(lang);
  return { lang, limits, units };
}

/** English, in which the pages about states are written. */
export const wording = wordingIn('en');

/**
 * Some programs take no longer links: on Windows a browser hands on 2,048 characters at most
 * (Chromium, platform_util_win.cc).
 */
export const longestMailLink = 2000;

/** A link that opens an email; the person adds the address. */
export interface MailLink {
  href: string;
  /** False where the letter was too long to be in the link; then the email has its subject only. */
  isWhole: boolean;
}

/** A link that opens an email with a letter in it. */
export function mailLink(subject: string, body: string): MailLink {
  const empty = `mailto:?subject=${encodeURIComponent(subject.replaceAll('\n', ' '))}`;
  const whole = `${empty}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const isWhole = whole.length <= longestMailLink;
  return { href: isWhole ? whole : empty, isWhole };
}

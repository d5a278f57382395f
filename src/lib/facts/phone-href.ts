/** The link that calls a US number: "800-866-4726" is "tel:+18008664726". */
export function phoneHref(number: string): string {
  return `tel:+1${number.replaceAll('-', '')}`;
}

/** A sentence with its blanks filled in: "{n}" by the value of n. A blank that has no value stays. */
export function fillBlanks(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : blank,
  );
}

/** A sentence of a letter with its blanks filled in: "{consent-received}". What is not known becomes `blank`. */
export function fillLetter(
  sentence: string,
  values: Readonly<Record<string, string | undefined>>,
  blank: string,
): string {
  return sentence.replace(/\{([\w-]+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? blank) : blank,
  );
}

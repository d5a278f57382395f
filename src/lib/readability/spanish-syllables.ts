const strong = new Set('aeoáéó');
const accentedWeak = new Set('íú');

/** Syllables of a Spanish word, by the rules of diphthong and hiatus; at least 1 for any letters. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-záéíóúüñ]/g, '')
    .replace(/([qg])u(?=[eéií])/g, '$1') // the u of "que" and "gue" is silent
    .replace(/y$/, 'i')
    .replace(/y(?=[^aeiouáéíóúü])/g, 'i');
  if (!letters) return 0;
  let count = 0;
  for (const run of letters.match(/[aeiouáéíóúü]h?[aeiouáéíóúühü]*/g) ?? []) {
    const vowels = [...run.replaceAll('h', '')];
    count += 1;
    for (const [i, b] of vowels.entries()) {
      const a = vowels[i - 1];
      if (a === undefined) continue;
      const hiatus =
        (strong.has(a) && strong.has(b)) ||
        (accentedWeak.has(a) && strong.has(b)) ||
        (strong.has(a) && accentedWeak.has(b)) ||
        a === b;
      if (hiatus) count += 1;
    }
  }
  return Math.max(1, count);
}

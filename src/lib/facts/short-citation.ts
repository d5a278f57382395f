/** The beginning of a citation, without further sections and remarks: "34 CFR 104.61; 100.7(b)" is "34 CFR 104.61". */
export const shortCitation = (citation: string) => citation.split(/;|,? \(|, (?=\D|\d+ )/)[0]!;

/**
 * Several citations as one line of links reads them: the title of the law stands before the first of its
 * rules only, so "34 CFR 300.17" is followed by "300.39(b)(1)".
 */
export function shortCitations(citations: readonly string[]): string[] {
  const titleOf = (citation: string) => /^\d+ (?:CFR|U\.S\.C\.) /.exec(citation)?.[0];
  const short = citations.map(shortCitation);
  return short.map((citation, i) => {
    const title = titleOf(citation);
    return title && i > 0 && titleOf(short[i - 1]!) === title
      ? citation.slice(title.length)
      : citation;
  });
}

/** Puts in front of a data file what someone who copies it must know. */
export function withLicense<Content extends object>(content: Content) {
  return {
    source: 'A Seat at the Table',
    license: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    note: 'Information, not legal advice. Keep the citations, dates, confidence and doubts with the numbers.',
    schemaOfEachJurisdiction: '/data/jurisdiction.schema.json',
    ...content,
  };
}

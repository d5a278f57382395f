/** The first rule of a citation, without what is said about it: "34 CFR 104.61; 100.7(b)" is "34 CFR 104.61". */
export const shortCitation = (citation: string) => citation.split(/; | \(/)[0]!;

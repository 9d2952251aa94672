/** The address of an author’s ORCID record, whether their iD is stored bare or already as an address. */
export const orcidUrl = (orcid: string): string => (orcid.startsWith('http') ? orcid : `https://orcid.org/${orcid}`)

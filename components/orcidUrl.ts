/** The address of a person's ORCID record, whether their iD is kept bare or already as an address. */
export const orcidUrl = (orcid: string): string => (orcid.startsWith('http') ? orcid : `https://orcid.org/${orcid}`)

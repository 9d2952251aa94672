/** What a search may be narrowed by, in the order in which a page lists it. */
export const facetNames = ['author', 'topic', 'kind', 'language', 'year'] as const

export type FacetName = (typeof facetNames)[number]

/** The one value of each facet that is chosen: in an address the last part of that of an author or a topic, else a code. */
export type Facets = Readonly<Partial<Record<FacetName, string>>>

interface Kind {
  readonly code: string
  readonly label: string
  readonly plural: string
  /** The schema.org type that fits most exactly. */
  readonly jsonLd: 'OpinionNewsArticle' | 'AnalysisNewsArticle' | 'BackgroundNewsArticle' | 'ReviewNewsArticle'
}

/** The kinds of commentary that a publisher has, most usual first. */
export const kinds = [
  { code: 'commentary', label: 'Commentary', plural: 'Commentaries', jsonLd: 'OpinionNewsArticle' },
  { code: 'analysis', label: 'Analysis', plural: 'Analyses', jsonLd: 'AnalysisNewsArticle' },
  { code: 'explainer', label: 'Explainer', plural: 'Explainers', jsonLd: 'BackgroundNewsArticle' },
  { code: 'reply', label: 'Reply', plural: 'Replies', jsonLd: 'OpinionNewsArticle' },
  { code: 'review', label: 'Review', plural: 'Reviews', jsonLd: 'ReviewNewsArticle' },
  { code: 'interview', label: 'Interview', plural: 'Interviews', jsonLd: 'BackgroundNewsArticle' },
] as const satisfies readonly Kind[]

const kindOf = (code: string): Kind => kinds.find((kind) => kind.code === code) ?? kinds[0]

/** The name of a kind on its page; an unknown kind is a commentary. */
export const kindLabel = (code: string): string => kindOf(code).label

/** The name of all of a kind, as their list has it. */
export const kindPlural = (code: string): string => kindOf(code).plural

/** The schema.org type of a kind. */
export const jsonLdType = (code: string): Kind['jsonLd'] => kindOf(code).jsonLd

export interface DisclaimerRule {
  readonly id: string
  readonly appliesTo: string
  readonly kind?: string | null
  readonly topic?: string | null
}

interface Carrier {
  readonly kind: string
  readonly topicIds: readonly string[]
  readonly mode: string
  readonly chosen: readonly string[]
}

/** The disclaimers a piece carries: those whose rule it meets, in their order, unless it chose its own or none. */
export function disclaimersFor<Rule extends DisclaimerRule>(piece: Carrier, rules: readonly Rule[]): Rule[] {
  if (piece.mode === 'none') return []
  if (piece.mode === 'chosen') {
    return piece.chosen.map((id) => rules.find((rule) => rule.id === id)).filter((rule) => rule !== undefined)
  }
  return rules.filter(({ appliesTo, kind, topic }) => {
    if (appliesTo === 'all') return true
    if (appliesTo === 'kind') return kind === piece.kind
    return appliesTo === 'topic' && typeof topic === 'string' && piece.topicIds.includes(topic)
  })
}

interface Words {
  /** As the page calls it: “Commentary”. */
  readonly kind: string
  readonly authors: number
  readonly publisher: string
}

const known = /\{(kind|author[’']s|authors[’']|authors?|publisher)\}/g

/** A wording with its words resolved for one piece: “the author’s” or “the authors’”. */
export const sayDisclaimer = (wording: string, { kind, authors, publisher }: Words): string =>
  wording.replaceAll(known, (_, word: string) => {
    if (word === 'kind') return kind
    if (word === 'publisher') return publisher
    if (word === 'author' || word === 'authors') return authors > 1 ? 'authors' : 'author'
    return authors > 1 ? 'authors’' : 'author’s'
  })

/** Words in braces that mean nothing in a wording. */
export const unknownWords = (wording: string): string[] => wording.replaceAll(known, '').match(/\{[^}]*\}/g) ?? []

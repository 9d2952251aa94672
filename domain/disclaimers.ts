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

/** The disclaimers of a commentary: those whose rule matches, in their order, unless it chose its own or none. */
export function disclaimersFor<Rule extends DisclaimerRule>(commentary: Carrier, rules: readonly Rule[]): Rule[] {
  if (commentary.mode === 'none') return []
  if (commentary.mode === 'chosen') {
    return commentary.chosen.map((id) => rules.find((rule) => rule.id === id)).filter((rule) => rule !== undefined)
  }
  return rules.filter(({ appliesTo, kind, topic }) => {
    if (appliesTo === 'all') return true
    if (appliesTo === 'kind') return kind === commentary.kind
    return appliesTo === 'topic' && typeof topic === 'string' && commentary.topicIds.includes(topic)
  })
}

interface Words {
  /** The kind as the page names it: “Commentary”. */
  readonly kind: string
  readonly authors: number
  readonly publisher: string
}

const known = /\{(kind|author[’']s|authors[’']|authors?|publisher)\}/g

/** A wording with its placeholders resolved for one commentary: “the author’s” or “the authors’”. */
export const resolveWording = (wording: string, { kind, authors, publisher }: Words): string =>
  wording.replaceAll(known, (_, word: string) => {
    if (word === 'kind') return kind
    if (word === 'publisher') return publisher
    if (word === 'author' || word === 'authors') return authors > 1 ? 'authors' : 'author'
    return authors > 1 ? 'authors’' : 'author’s'
  })

/** The placeholders in braces that a wording may not use. */
export const unknownWords = (wording: string): string[] => wording.replaceAll(known, '').match(/\{[^}]*\}/g) ?? []

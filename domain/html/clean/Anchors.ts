import { attributeOf, type HtmlElement, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'

const maxSameName = 4

/** The elements of a document by their names, with what each stands in. */
export class Anchors {
  /** Every link with a fragment, in the order of the document. */
  readonly links: HtmlElement[] = []
  private readonly parents = new Map<HtmlElement, HtmlElement | null>()
  private readonly targets = new Map<HtmlElement, readonly string[]>()
  private readonly named = new Map<string, HtmlElement[]>()

  constructor(nodes: readonly HtmlNode[]) {
    this.index(nodes, null)
  }

  parentOf(node: HtmlElement): HtmlElement | null {
    return this.parents.get(node) ?? null
  }

  /** The elements that a name belongs to, the first few of them. */
  find(name: string): readonly HtmlElement[] {
    return this.named.get(name) ?? []
  }

  /** An element and everything it stands in, from the inside outwards. */
  outwards(inner: HtmlElement): readonly HtmlElement[] {
    const found: HtmlElement[] = []
    for (let node: HtmlElement | null = inner; node !== null; node = this.parentOf(node)) found.push(node)
    return found
  }

  /** The names that the links in an element lead to. */
  targetsWithin(node: HtmlElement): readonly string[] {
    const known = this.targets.get(node)
    if (known) return known
    const own = node.tag === 'a' ? fragmentOf(node) : null
    const inner = node.children.flatMap((child) => (isElement(child) ? this.targetsWithin(child) : []))
    const all = own === null ? inner : [own, ...inner]
    this.targets.set(node, all)
    return all
  }

  /** The names by which another link can lead to a mark: its own, and those of what is around it or just before it. */
  namesNear(mark: HtmlElement): ReadonlySet<string> {
    const names = new Set<string>(namesWithin(mark))
    let inner: HtmlElement = mark
    for (let level = 0; level < 3; level += 1) {
      const outer = this.parentOf(inner)
      if (outer === null || /^(p|li|td|div|body|section|article)$/.test(outer.tag)) break
      for (const name of namesOf(outer)) names.add(name)
      inner = outer
    }
    const siblings = this.parentOf(inner)?.children ?? []
    const before = siblings[siblings.indexOf(inner) - 1]
    if (isElement(before)) for (const name of namesOf(before)) names.add(name)
    return names
  }

  private index(nodes: readonly HtmlNode[], parent: HtmlElement | null): void {
    for (const node of nodes) {
      if (!isElement(node)) continue
      this.parents.set(node, parent)
      if (node.tag === 'a' && fragmentOf(node) !== null) this.links.push(node)
      for (const name of namesOf(node)) {
        const same = this.named.get(name) ?? []
        this.named.set(name, same)
        if (same.length < maxSameName) same.push(node)
      }
      this.index(node.children, node)
    }
  }
}

const namesOf = (node: HtmlElement): string[] =>
  [attributeOf(node, 'id'), node.tag === 'a' ? attributeOf(node, 'name') : ''].filter(Boolean)

const namesWithin = (node: HtmlElement): string[] => [
  ...namesOf(node),
  ...node.children.flatMap((child) => (isElement(child) ? namesWithin(child) : [])),
]

/** The place within a document that a link leads to, or null. */
export function fragmentOf(link: HtmlElement): string | null {
  const fragment = /#(.+)$/.exec(attributeOf(link, 'href'))?.[1]
  if (fragment === undefined) return null
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

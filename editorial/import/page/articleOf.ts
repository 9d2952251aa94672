import { attributeOf, hasClass, type HtmlElement, type HtmlNode, isElement, wordsOf } from '@/domain/html/tree/HtmlNode'
import type { ReportLine } from '@/editorial/import/Manuscript'

/** The share of a page’s words that an article has at least, where it is marked as one. */
const leastShare = 0.2
/** The share of the longest article that another has at least, where it is taken too. */
const leastOfLongest = 1 / 3
const maxQuoted = 2000
const unread = /^(script|style|noscript|template|head|svg|iframe)$/
const furnitureRole = /^(navigation|banner|contentinfo|search|complementary|dialog|alert|menu|toolbar)$/
const furnitureClass =
  /^(share|sharing|share-?(links|buttons|bar|this)|social|social-?(share|links|media)|related(-?(posts|articles|content|stories))?|newsletter(-?(signup|form))?|subscribe|subscription|comments?|comments-area|cookies?(-?(banner|notice|consent))?|breadcrumbs?|advert(isement)?|ads?|promo|sidebar|recommended|recirculation|tags|post-tags|tag-list|print-?only|toolbar|menu|skip-?link|site-(header|footer|nav)|jp-relatedposts|sharedaddy|donate|paywall|most-read)$/i

interface Article {
  readonly nodes: readonly HtmlNode[]
  readonly dropped: readonly ReportLine[]
}

/** The text of a saved page without the furniture around and in it, and what was left out. */
export function articleOf(page: readonly HtmlNode[]): Article {
  const articles = articlesOf(page)
  const dropped: ReportLine[] = articles.length > 1 ? [{ what: severalArticles(articles.length) }] : []
  if (articles.length === 0) return { nodes: withoutFurniture(page, false, dropped), dropped }
  const title = titleAround(page, articles)
  const taken = [...(title ? [title] : []), ...articles]
  collectAround(page, taken, dropped)
  return { nodes: withoutFurniture(taken, true, dropped), dropped }
}

/** The longest article of a page and, in their order, those that are nearly as long; none is within another. */
function articlesOf(page: readonly HtmlNode[]): HtmlElement[] {
  const whole = shownLength(page)
  const candidates = [...named(page, isArticle), ...named(page, isMain)]
    .map((node) => ({ node, length: shownLength([node]) }))
    .filter(({ length }) => length >= whole * leastShare)
    .sort((one, other) => other.length - one.length)
  const [longest] = candidates
  if (!longest) return []
  const taken = candidates
    .filter(
      ({ node, length }) => node === longest.node || (length >= longest.length * leastOfLongest && isArticle(node)),
    )
    .map(({ node }) => node)
  const apart = new Set(taken.filter((node) => !taken.some((other) => holds(other, node))))
  return named(page, (node) => apart.has(node))
}

const severalArticles = (count: number): string =>
  `The page has ${count} long articles; all of them were taken, in their order. Take out what is not part of the commentary.`

const isArticle = (node: HtmlElement): boolean =>
  node.tag === 'article' ||
  /articlebody/i.test(attributeOf(node, 'itemprop')) ||
  attributeOf(node, 'role') === 'article'
const isMain = (node: HtmlElement): boolean => node.tag === 'main' || attributeOf(node, 'role') === 'main'

/** The outermost elements that pass a test. */
function named(nodes: readonly HtmlNode[], test: (node: HtmlElement) => boolean): HtmlElement[] {
  return nodes.flatMap((node): HtmlElement[] => {
    if (!isElement(node) || unread.test(node.tag)) return []
    return test(node) ? [node] : named(node.children, test)
  })
}

const shownLength = (nodes: readonly HtmlNode[]): number =>
  nodes.reduce((sum, node) => {
    if (!isElement(node)) return sum + node.trim().length
    return unread.test(node.tag) ? sum : sum + shownLength(node.children)
  }, 0)

/** The heading of the first level that stands outside the articles, as some sites write it; null where they have one. */
function titleAround(page: readonly HtmlNode[], articles: readonly HtmlElement[]): HtmlElement | null {
  const isTitle = ({ tag }: HtmlElement): boolean => tag === 'h1'
  if (articles.some(({ children }) => named(children, isTitle).length > 0)) return null
  const titles = named(page, isTitle)
  return titles.length === 1 ? (titles[0] ?? null) : null
}

/** Notes what stands around the parts that are taken, one line for each part. */
function collectAround(nodes: readonly HtmlNode[], taken: readonly HtmlElement[], dropped: ReportLine[]): void {
  for (const node of nodes) {
    if (!isElement(node)) note(dropped, [node])
    else if (taken.includes(node) || unread.test(node.tag)) continue
    else if (taken.some((part) => holds(node, part))) collectAround(node.children, taken, dropped)
    else note(dropped, [node])
  }
}

const holds = (outer: HtmlElement, inner: HtmlElement): boolean =>
  outer.children.some((child) => child === inner || (isElement(child) && holds(child, inner)))

function withoutFurniture(nodes: readonly HtmlNode[], inArticle: boolean, dropped: ReportLine[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node]
    if (isFurniture(node, inArticle)) {
      note(dropped, [node])
      return []
    }
    return [{ ...node, children: withoutFurniture(node.children, inArticle, dropped) }]
  })
}

function isFurniture(node: HtmlElement, inArticle: boolean): boolean {
  if (node.tag === 'nav' || furnitureRole.test(attributeOf(node, 'role'))) return true
  if (!inArticle && (node.tag === 'footer' || node.tag === 'aside')) return true
  return (
    /^(div|section|ul|aside|p|form|footer)$/.test(node.tag) &&
    (hasClass(node, furnitureClass) || furnitureClass.test(attributeOf(node, 'id')))
  )
}

function note(dropped: ReportLine[], nodes: readonly HtmlNode[]): void {
  const words = wordsOf(nodes.filter((node) => !isElement(node) || !unread.test(node.tag)))
  const more = words.length > maxQuoted ? `… (${words.length - maxQuoted} more characters)` : ''
  if (words !== '') dropped.push({ what: 'Left out: furniture of the page.', text: words.slice(0, maxQuoted) + more })
}

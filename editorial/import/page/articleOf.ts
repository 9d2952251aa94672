import { attributeOf, hasClass, type HtmlElement, type HtmlNode, isElement, wordsOf } from '@/domain/html/tree/HtmlNode'
import type { ReportLine } from '@/editorial/import/Manuscript'

/** The share of a page’s words that an article has at least, where it is marked as one. */
const leastShare = 0.2
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
  const whole = shownLength(page)
  const dropped: ReportLine[] = []
  const candidates = [...named(page, isArticle), ...named(page, isMain)]
  const article = candidates
    .filter((node) => shownLength([node]) >= whole * leastShare)
    .sort((one, other) => shownLength([other]) - shownLength([one]))
    .at(0)
  const title = article ? titleAround(page, article) : null
  if (article) collectAround(page, article, title, dropped)
  const nodes = withoutFurniture(article ? [...(title ? [title] : []), article] : page, article !== undefined, dropped)
  return { nodes, dropped }
}

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

/** The heading of the first level that stands outside the article, as some sites write it; null where it has its own. */
function titleAround(page: readonly HtmlNode[], article: HtmlElement): HtmlElement | null {
  const isTitle = ({ tag }: HtmlElement): boolean => tag === 'h1'
  if (named(article.children, isTitle).length > 0) return null
  const titles = named(page, isTitle)
  return titles.length === 1 ? (titles[0] ?? null) : null
}

/** Notes what stands around the article, one line for each part. */
function collectAround(
  nodes: readonly HtmlNode[],
  article: HtmlElement,
  title: HtmlElement | null,
  dropped: ReportLine[],
): void {
  for (const node of nodes) {
    if (node === article || node === title) continue
    if (!isElement(node)) note(dropped, [node])
    else if (unread.test(node.tag)) continue
    else if (holds(node, article) || (title !== null && holds(node, title)))
      collectAround(node.children, article, title, dropped)
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
  if (words !== '') dropped.push({ what: 'Left out: furniture of the page.', text: words.slice(0, 500) })
}
